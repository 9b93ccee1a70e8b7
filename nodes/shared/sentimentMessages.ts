import type { WarningWording } from './warningMessages';
import { count, nameList } from './wording';
import type { NoDetails, Wording } from './wording';

function wording<Details>(message: (details: Details) => string, hint: string): WarningWording<Details> {
	return { message, hint };
}

/** Warnings of aspects and brand reports. */
export const sentimentWarningMessages = {
	'aspect-mention-limit': wording(
		(d: { aspects: number; limit: number }) =>
			`${count(d.aspects)} ${d.aspects === 1 ? 'aspect is' : 'aspects are'} named in more than ${count(d.limit)} clauses of this text, and ${d.aspects === 1 ? 'was' : 'were'} judged by the first ${count(d.limit)}`,
		'had aspects that are named more often than is judged',
	),
	'aspect-words-shared': wording(
		(d: { words: readonly string[] }) =>
			`Several of the aspects share ${d.words.length === 1 ? 'a word' : 'words'} (${nameList(d.words, 5)}) and were judged by the same clauses. Give each aspect in 'Aspects' words of its own to tell them apart`,
		'had aspects that share words and were judged alike',
	),
};

/** Configuration errors of the same. */
export const sentimentErrorMessages = {
	'aspects-empty': (_: NoDetails): Wording => ({
		message: "The option 'Aspects' is set, but it names no aspect",
		description: "Type in 'Aspects' one aspect per line, its name, a colon and its words (price: price, cheap, 价格), or remove the option.",
	}),
	'aspects-too-many': (d: { aspects: number; words: number; mostAspects: number; mostWords: number }): Wording => ({
		message: `The option 'Aspects' names ${count(d.aspects)} aspects with ${count(d.words)} words, and at most ${count(d.mostAspects)} aspects with ${count(d.mostWords)} words are judged`,
		description: "Keep in 'Aspects' those that you will look at. Words for the same thing belong on one line.",
	}),
};
