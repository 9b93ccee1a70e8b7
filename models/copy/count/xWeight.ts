import { graphemesOf } from './graphemes';

/** Ranges of weight 1 in X's counting rules, version 3 (developer.x.com, "Counting characters"); all other code points weigh 2. */
const lightRanges: ReadonlyArray<readonly [number, number]> = [
	[0, 4351],
	[8192, 8205],
	[8208, 8223],
	[8242, 8247],
];
/** X shortens every link to t.co, 23 characters. */
const LINK_WEIGHT = 23;
const EMOJI_WEIGHT = 2;

const link =
	/https?:\/\/[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|(?<![\p{L}\p{N}@._-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|net|org|io|co|shop|store|app|dev|ai|cn|de|fr|es|uk|us|eu|info|biz|me|tv|jp)(?![\p{L}\p{N}-])(?:\/[^\s\p{Script=Han}]*)?/giu;

/** Weight of a post as X counts it: NFC, links 23, an emoji sequence 2, the light ranges 1, everything else 2. */
export function xWeight(text: string): number {
	const normal = text.normalize('NFC');
	let links = 0;
	const rest = normal.replace(link, () => {
		links += 1;
		return '';
	});
	return graphemesOf(rest).reduce((weight, grapheme) => weight + graphemeWeight(grapheme), links * LINK_WEIGHT);
}

function graphemeWeight(grapheme: string): number {
	if (/\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|^[\d#*]\ufe0f?\u20e3/u.test(grapheme)) return EMOJI_WEIGHT;
	let weight = 0;
	for (const character of grapheme) {
		const point = character.codePointAt(0) as number;
		weight += lightRanges.some(([from, to]) => point >= from && point <= to) ? 1 : 2;
	}
	return weight;
}
