import { fold } from '../check/fold';

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The words of a text; of one written without spaces its characters, with foreign words and runs of digits whole: `3kg` is two, as it is read. */
export function tokensOf(text: string): string[] {
	const folded = fold(text);
	if (han.test(folded)) return folded.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{N}+|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+/gu) ?? [];
	return folded.match(/[\p{L}\p{N}'%$€£¥]+(?:[-.][\p{L}\p{N}]+)*/gu) ?? [];
}

function sharedOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const [few, many] = one.size < other.size ? [one, other] : [other, one];
	let common = 0;
	for (const entry of few) if (many.has(entry)) common += 1;
	const all = one.size + other.size - common;
	return all === 0 ? 0 : common / all;
}

/** What likeness is measured on. Made once a text. */
export interface Profile {
	readonly tokens: readonly string[];
	readonly words: ReadonlySet<string>;
	readonly trigrams: ReadonlySet<string>;
}

/** The tokens and character trigrams of a text. */
export function profileOf(text: string): Profile {
	const tokens = tokensOf(text);
	const plain = fold(text).replace(/[^\p{L}\p{N} ]/gu, '');
	const size = han.test(plain) ? 2 : 3;
	const trigrams = new Set<string>();
	const characters = [...plain];
	for (let at = size - 1; at < characters.length; at += 1) trigrams.add(`${size > 2 ? characters[at - 2] : ''}${characters[at - 1]}${characters[at]}`);
	return { tokens, words: new Set(tokens), trigrams };
}

/** Jaccard likeness of two texts, 0 to 1: the greater of words and character trigrams (pairs in Chinese). */
export function likeness(one: Profile, other: Profile): number {
	return Math.max(sharedOf(one.words, other.words), sharedOf(one.trigrams, other.trigrams));
}

/** Pairs of neighbouring tokens. */
export function pairsOf({ tokens }: Profile): string[] {
	return tokens.slice(1).map((token, at) => `${tokens[at]} ${token}`);
}

/** Share of distinct pairs of neighbouring tokens among all of a set (Li et al. 2016, distinct-2); 1 where there are none. */
export function distinctTwo(profiles: readonly Profile[]): number {
	const pairs = profiles.flatMap(pairsOf);
	return pairs.length === 0 ? 1 : new Set(pairs).size / pairs.length;
}
