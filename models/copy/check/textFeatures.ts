/** Runs of letters, of digits (all read as 0), of Chinese characters, and signs that say something. */
const token = /[a-z\u00c0-\u024f']+|0+|[\u3400-\u9fff]+|[%$€£¥#!?<>{}[\]:]/gu;
const han = /[\u3400-\u9fff]/u;
const pieces = (text: string, size: number): string[] => Array.from({ length: Math.max(0, text.length - size + 1) }, (_, at) => text.slice(at, at + size));

/**
 * What the estimate of claims reads in a text: words (`w `), pairs of words with the edges `^` and `$`, pieces of
 * 4 and 5 letters of words (`c `), and 1 to 3 Chinese characters (`h `). The same as training/claims.py.
 */
export function textFeatures(text: string): string[] {
	const folded = text.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/[0-9]/g, '0');
	const words = (folded.match(token) ?? []).filter((word) => !han.test(word));
	const edged = words.length > 0 ? ['^', ...words, '$'] : [];
	const characters = han.test(folded) ? folded.replace(/[^\u3400-\u9fff0]/gu, '') : '';
	return [
		...new Set([
			...words.map((word) => `w ${word}`),
			...edged.slice(1).map((word, at) => `w ${edged[at]} ${word}`),
			...words.filter((word) => word.length > 3).flatMap((word) => [4, 5].flatMap((size) => pieces(`<${word}>`, size))).map((piece) => `c ${piece}`),
			...[1, 2, 3].flatMap((size) => pieces(characters, size)).map((piece) => `h ${piece}`),
		]),
	];
}
