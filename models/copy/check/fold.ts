/** What folding does more with than lower its case: signs beyond ASCII, white space that is no single space. */
const unplain = /[^\u0020-\u007e]| {2}/;

/** A text for comparing: NFKC, lower case, straight quotes, single spaces. */
export function fold(text: string): string {
	// Most texts are plain, and this is asked thousands of times for a set.
	if (!unplain.test(text)) return text.toLowerCase().trim();
	return text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[\u2010-\u2014]/g, '-').replace(/\s+/g, ' ').trim();
}

/** The same without spaces and punctuation: two texts with one key are duplicates. */
export function duplicateKey(text: string): string {
	return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
