import { namedPatterns } from '../patterns';
import type { NamedPattern } from '../patterns';
import table from './orders.json';

/** Variables that advertisers use on purpose: `{{1}}`, `{KeyWord:…}`. */
const variables = /\{\{\d{1,2}\}\}|\{(?:KeyWord|Keyword|CUSTOMIZER|LOCATION|COUNTDOWN)[^}]*\}/g;

let compiled: readonly NamedPattern[] | null = null;

/**
 * Whether a sentence talks to a writer or a machine instead of about a product. The rules, each with its
 * reason, are in orders.json. Full-width letters and letters spaced apart are read as words.
 */
export function givesOrders(sentence: string): boolean {
	compiled ??= namedPatterns(table, { wholeWords: false, ignoreCase: true });
	const plain = sentence.replace(variables, ' ').normalize('NFKC');
	return compiled.some(({ pattern }) => {
		pattern.lastIndex = 0;
		return pattern.test(plain);
	});
}
