import { namedPatterns } from '../patterns';
import type { NamedPattern } from '../patterns';
import table from './chineseClaims.json';
import type { ClaimRow } from './claim';

let compiled: ReadonlyArray<NamedPattern<ClaimRow>> | null = null;

/** What the Advertising Law forbids or ties to proof. Written from the statute and the SAMR guide, not from any word list. */
export function chineseClaims(): ReadonlyArray<NamedPattern<ClaimRow>> {
	compiled ??= namedPatterns<ClaimRow>({ lists: table.lists, rules: table.rules as ClaimRow[] }, { wholeWords: false, caseless: false });
	return compiled;
}
