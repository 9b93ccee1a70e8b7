import { wordForms } from './wordForms';

/** Scripts that put no blank between words: there a word is found inside others. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const LETTER = String.raw`[\p{L}\p{M}\p{N}_]`;
/** No letter of a script with blanks before or behind: `app` is found in `这个app很好`, not in `apple`. */
const NOT_BEHIND_LETTER = `(?<!(?![${UNSPACED}])${LETTER})`;
const NOT_BEFORE_LETTER = `(?!(?![${UNSPACED}])${LETTER})`;
const unspaced = new RegExp(`[${UNSPACED}]`, 'u');

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The alternatives of a phrase: its last word in all its forms, blanks of any width or a hyphen between words. */
function phraseSource(phrase: string): string {
	const words = phrase.toLowerCase().split(/[\s-]+/u).filter((word) => word !== '');
	const last = words.pop() ?? '';
	const forms = wordForms(last).map(escaped).sort((one, other) => other.length - one.length);
	return [...words.map(escaped), `(?:${forms.join('|')})`].join(String.raw`[\s-]+`);
}

/** Finds one word or phrase in a text. */
export interface WordMatcher {
	/** Where it stands, as [start, end) pairs in order. */
	find(text: string, lowerCase: string): Array<[number, number]>;
}

/**
 * @param word as a person typed it; English words are also found in their plural and common endings
 */
export function wordMatcher(word: string): WordMatcher {
	const plain = word.normalize('NFC').trim();
	const isUnspaced = unspaced.test(plain);
	const source = isUnspaced ? escaped(plain) : NOT_BEHIND_LETTER + phraseSource(plain) + NOT_BEFORE_LETTER;
	const pattern = new RegExp(source, 'giu');
	// A plain search first: most texts name few of the words. The first letters are common to all forms.
	const [first = ''] = plain.toLowerCase().split(/[\s-]+/u);
	const start = isUnspaced ? plain.toLowerCase() : first.slice(0, Math.max(1, first.length - 3));
	return {
		find: (text, lowerCase) =>
			lowerCase.includes(start) ? [...text.matchAll(pattern)].map((match): [number, number] => [match.index, match.index + match[0].length]) : [],
	};
}
