import { namedPatterns } from '../patterns';
import { lowerCased } from '../places';
import type { NamedPattern } from '../patterns';
import table from './orders.json';

/** Variables that advertisers use on purpose: `{{1}}`, `{KeyWord:…}`. */
const variables = /\{\{\d{1,2}\}\}|\{(?:KeyWord|Keyword|CUSTOMIZER|LOCATION|COUNTDOWN)[^}]*\}/g;

/** Traditional characters of the words in orders.json, which are simplified. */
const traditional = '請簡寫輸標題廣須應務無視記復讓統訊說條個結內設規則轉帳驗證碼號電話機羣執';
const simplified = '请简写输标题广须应务无视记复让统讯说条个结内设规则转账验证码号电话机群执';
const toSimplified = (text: string): string => text.replace(/\p{Script=Han}/gu, (character) => simplified[traditional.indexOf(character)] ?? character);

let compiled: readonly NamedPattern[] | null = null;

/**
 * Whether a sentence talks to a writer or a machine instead of about a product. The rules, each with its
 * reason, are in orders.json. Full-width letters and letters spaced apart are read as words.
 */
export function givesOrders(sentence: string): boolean {
	compiled ??= namedPatterns(table, { wholeWords: false, caseless: true });
	const plain = lowerCased(toSimplified(sentence.replace(variables, ' ').normalize('NFKC')));
	// `search` begins at the start also where a pattern is global.
	return compiled.some(({ pattern }) => plain.search(pattern) >= 0);
}
