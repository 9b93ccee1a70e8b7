const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that put no blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

function pairsOf(run: string): string[] {
	const characters = [...run];
	return characters.length < 2 ? characters : characters.slice(1).map((character, at) => `${characters[at] as string}${character}`);
}

/** A plural's s tells nothing apart (mug, mugs); short words and glass keep theirs. */
const singular = (word: string): string => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);

/** Words in lower case without a plural's s; of scripts without blanks, each two neighbouring characters. */
export function wordsOf(text: string): string[] {
	const plain = text.normalize('NFKC').toLowerCase();
	return (plain.match(WORDS) ?? []).flatMap((word) => [
		...(word.replace(UNSPACED, ' ').match(/\S+/gu) ?? []).map(singular),
		...(word.match(UNSPACED) ?? []).flatMap(pairsOf),
	]);
}
