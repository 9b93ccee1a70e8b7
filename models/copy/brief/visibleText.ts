/** Zero-width, bidirectional and tag characters: they hide instructions from a reader. */
const HIDDEN = '[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff\\u{e0000}-\\u{e007f}]';
const hidden = new RegExp(HIDDEN, 'gu');
const hiddenInWords = new RegExp(`(?<=[\\p{Script=Latin}\\p{Script=Han}\\p{N}])${HIDDEN}(?=[\\p{Script=Latin}\\p{Script=Han}\\p{N}])`, 'gu');
const MOST_INSIDE_WORDS = 2;

/** Readable characters of a text, and how many passages were turned round: those read differently from what they hold. */
export function visibleText(raw: string, withoutHidden = false): { text: string; turned: number } {
	const turned = /[\u202d\u202e\u2066-\u2068][^\u202c\u2069\n]*[\u202c\u2069]?/gu;
	const straight = raw.replace(turned, ' ').replace(/(?![\n\t\r])\p{Cc}/gu, ' ');
	return { text: withoutHidden ? straight.replace(hidden, '') : straight, turned: raw.match(turned)?.length ?? 0 };
}

/** Whether invisible characters stand inside words again and again: that is done to slip past a filter, a soft hyphen or two is not. */
export function hasHiddenWords(text: string): boolean {
	return text.search(hidden) >= 0 && (text.match(hiddenInWords)?.length ?? 0) > MOST_INSIDE_WORDS;
}
