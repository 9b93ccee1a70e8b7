import { fold } from './fold';
import type { GivenFacts } from './givenFacts';
import { isWhole, placesOf, replacedAt } from '../places';

/** The brief's own text, for what may stand as it does there. */
export interface SourceText {
	readonly text: string;
	readonly folded: string;
	/** Its words in lower case. */
	readonly words: readonly string[];
}

/** Prepares a brief's text once for all texts that are checked against it. */
export function sourceText(text: string): SourceText {
	return { text, folded: fold(text), words: text.toLowerCase().match(/\p{L}+/gu) ?? [] };
}

/** Everything that a text is checked against. Made once for a brief. */
export interface CheckContext {
	/** Empty for a text that comes without a brief. */
	readonly source: SourceText;
	/** `en`, `zh` or another BCP 47 code; null checks no language. */
	readonly language: string | null;
	/** What may be said; null for a text that comes without a brief: then no fact is checked. */
	readonly given: GivenFacts | null;
	/** The product's and brand's own names: words inside them are names, not claims. */
	readonly names: readonly string[];
	readonly banned: readonly string[];
	readonly competitors: readonly string[];
	/** True where the brief brings proof for claims that need it. */
	readonly hasEvidence: boolean;
	readonly emojiAllowed: boolean;
	/** Texts of running ads, as duplicate keys. */
	readonly existing: ReadonlySet<string>;
	readonly keepVariables: readonly string[];
}

/** The text without the given names, so that words inside them are not judged. */
export function withoutNames(text: string, names: readonly string[]): string {
	// The title of a book is a name too.
	const rest = text.replace(/《[^》]{1,40}》/gu, ' \u2026 ');
	return names.reduce((left, name) => (name.trim() === '' ? left : replacedAt(left, name, ' \u2026 ')), rest);
}

/** Whether a folded text holds a word or phrase: whole words where it is written with spaces, any place in Chinese and Japanese. */
export function holdsPhrase(text: string, phrase: string): boolean {
	const wanted = fold(phrase);
	if (wanted === '') return false;
	const folded = fold(text);
	if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(wanted)) return folded.includes(wanted);
	return placesOf(folded, wanted).some(isWhole);
}
