import { namedPatterns } from '../patterns';
import type { NamedPattern } from '../patterns';
import type { ClaimRow } from './claim';
import table from './englishClaims.json';

let compiled: ReadonlyArray<NamedPattern<ClaimRow>> | null = null;

/** What advertising rules in English-speaking markets forbid or tie to proof. Written from the rules, not from any word list. */
export function englishClaims(): ReadonlyArray<NamedPattern<ClaimRow>> {
	compiled ??= namedPatterns<ClaimRow>({ lists: table.lists, rules: table.rules as ClaimRow[] }, { wholeWords: true, caseless: true });
	return compiled;
}
