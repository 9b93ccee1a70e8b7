import type { TextTokenizer } from './textClassifier';

const PIECE_CHARACTERS = 2_000;

/**
 * Token ids of a text of any length. The tokenizer's search grows with the length of what it is given
 * at once (Chinese has no blanks to stop at), so a long text goes in pieces that end at a blank or
 * at punctuation.
 */
export function tokenPieces(text: string, tokenizer: TextTokenizer): number[] {
	const ids: number[] = [];
	let start = 0;
	while (start < text.length) {
		let end = Math.min(start + PIECE_CHARACTERS, text.length);
		if (end < text.length) {
			const piece = text.slice(start, end);
			const stop = Math.max(...[' ', '。', '，', '.', ',', '！', '!'].map((mark) => piece.lastIndexOf(mark)));
			if (stop > 0) end = start + stop + 1;
			else if (/[\ud800-\udbff]$/.test(piece)) end -= 1;
		}
		for (const id of tokenizer.encode(text.slice(start, end))) ids.push(id);
		start = end;
	}
	return ids;
}
