const CONTROL = /(?![\t\n\f\r])\p{Cc}/gu;
const BLANK = /[\t\n\f\r\u1680\u200b-\u200f\u2028\u2029\u2581\ufeff\ufffd]/g;
/** Characters that the rules treat by themselves, where NFKC would change or join them. */
const BY_THEMSELVES = new Map([
	['\uff5e', '\uff5e'], // full-width tilde
	['\uff9e', '\u3099'], // half-width voiced sound mark
	['\uff9f', '\u309a'], // half-width semi-voiced sound mark
]);

/**
 * The normalisation that SentencePiece calls `nmt_nfkc` (its rule file): NFKC with a few exceptions,
 * control characters removed, every kind of blank a plain one, runs of blanks folded.
 */
export function normalizeForUnigram(text: string): string {
	return text
		.replace(CONTROL, '')
		.replace(BLANK, ' ')
		.split(/([\uff5e\uff9e\uff9f])/)
		.map((part) => BY_THEMSELVES.get(part) ?? part.normalize('NFKC'))
		.join('')
		.replace(/ {2,}/g, ' ');
}
