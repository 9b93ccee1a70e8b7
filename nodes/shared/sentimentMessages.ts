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
	'brand-dates-unreadable': wording(
		(d: { count: number; field: string }) =>
			`${count(d.count)} ${d.count === 1 ? 'row has' : 'rows have'} in '${d.field}' something that is no date, and ${d.count === 1 ? 'was' : 'were'} left out. 'rows.skipped' says which`,
		'had dates that could not be read',
	),
	'brand-dates-mixed': wording(
		(d: { field: string }) =>
			`The dates in '${d.field}' put the day first in some rows and the month in others; what can be read both ways was read month first. Write them as 2026-01-31 to be sure`,
		'had dates of two orders',
	),
	'brand-no-texts': wording(
		(_: NoDetails) => "None of the rows could be used: 'rows.skipped' says why",
		'had no row that could be used',
	),
	'brand-few-texts': wording(
		(d: { texts: number; limit: number }) =>
			`Only ${count(d.texts)} ${d.texts === 1 ? 'text' : 'texts'}: below ${count(d.limit)} the interval is wide and only large changes can be seen. A longer 'Period' or fewer groups help`,
		'were made of few texts',
	),
	'brand-mostly-uncertain': wording(
		(d: { count: number; texts: number }) =>
			`The model was not sure of ${count(d.count)} of the ${count(d.texts)} texts; they count with their most probable label`,
		'had texts that the model was mostly not sure of',
	),
	'brand-charts-left-out': wording(
		(d: { count: number; limit: number }) =>
			`${count(d.count)} ${d.count === 1 ? 'group has' : 'groups have'} no chart: the ${count(d.limit)} groups with most texts are drawn`,
		'have no chart because there are many groups',
	),
};

/** Configuration errors of the same. */
export const sentimentErrorMessages = {
	'brand-report-source': (_: NoDetails): Wording => ({
		message: "'Label Field' and 'Text Field' are both empty",
		description: "Choose in 'Label Field' the sentiment that is there already (sentiment.label after Analyze Text), or in 'Text Field' the texts to judge.",
	}),
	'aspects-empty': (_: NoDetails): Wording => ({
		message: "The option 'Aspects' is set, but it names no aspect",
		description: "Type in 'Aspects' one aspect per line, its name, a colon and its words (price: price, cheap, 价格), or remove the option.",
	}),
	'aspects-too-many': (d: { aspects: number; words: number; mostAspects: number; mostWords: number }): Wording => ({
		message: `The option 'Aspects' names ${count(d.aspects)} aspects with ${count(d.words)} words, and at most ${count(d.mostAspects)} aspects with ${count(d.mostWords)} words are judged`,
		description: "Keep in 'Aspects' those that you will look at. Words for the same thing belong on one line.",
	}),
};
