/** Runs of letters, of digits (all read as 0), of Chinese characters, and signs that say something. */
const token = /[a-z\u00c0-\u024f']+|0+|[\u3400-\u9fff]+|[%$€£¥#!?<>{}[\]:]/gu;
const han = /[\u3400-\u9fff]/u;

/**
 * What the estimate of claims reads in a text: words (`w `), pairs of words with the edges `^` and `$`, pieces of
 * 4 and 5 letters of words (`c `), and 1 to 3 Chinese characters (`h `). The same as training/claims.py.
 */
export function textFeatures(text: string): string[] {
	const folded = text.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/[0-9]/g, '0');
	const words = (folded.match(token) ?? []).filter((word) => !han.test(word));
	const edged = words.length > 0 ? ['^', ...words, '$'] : [];
	const characters = han.test(folded) ? folded.replace(/[^\u3400-\u9fff0]/gu, '') : '';
	const features = new Set(words.map((word) => `w ${word}`));
	const addPieces = (kind: string, of: string, size: number): void => {
		for (let end = size; end <= of.length; end += 1) features.add(`${kind} ${of.slice(end - size, end)}`);
	};
	for (let at = 1; at < edged.length; at += 1) features.add(`w ${edged[at - 1]} ${edged[at]}`);
	for (const word of words) if (word.length > 3) for (const size of [4, 5]) addPieces('c', `<${word}>`, size);
	for (const size of [1, 2, 3]) addPieces('h', characters, size);
	return [...features];
}
