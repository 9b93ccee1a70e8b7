import { count, languageName, nameList } from './wording';
import type { NoDetails } from './wording';

/** What a warning says: on one item, and in the hint above the output ("3 of 1,000 items …"). */
export interface WarningWording<Details> {
	/** One or two sentences for the item's `warnings`. Never a customer's text. */
	readonly message: (details: Details) => string;
	/** Continues "3 of 1,000 items …": no names and no values, because hints are shown to everyone who opens the run. */
	readonly hint: string;
}

const unreadableKinds: Record<string, string> = {
	links: 'only links',
	punctuation: 'only punctuation',
	control: 'only control characters',
};

function wording<Details>(message: (details: Details) => string, hint: string): WarningWording<Details> {
	return { message, hint };
}

/** The wording of every warning code. One entry a code: the item's sentence, then the hint's. */
export const warningMessages = {
	'text-empty': wording(
		(d: { fields: readonly string[] }) =>
			d.fields.length > 0
				? `'Text' is empty for this item. This item has: ${nameList(d.fields)}`
				: "'Text' is empty for this item, and the item has no field that holds text",
		'had no text and were not judged',
	),
	'text-not-text': wording(
		(d: { type: string }) => `'Text' holds a value of the type ${d.type}, so it was not read. Choose in 'Text' a field that holds text`,
		'held something other than text and were not judged',
	),
	'text-unreadable': wording(
		(d: { kind: string }) => `The text holds ${unreadableKinds[d.kind] ?? 'nothing that can be read'}, so it was not judged`,
		'held only links, punctuation or control characters and were not judged',
	),
	'text-character-limit': wording(
		(d: { read: number; total: number; limit: number }) =>
			`Read ${count(d.read)} of ${count(d.total)} characters: the option 'Read At Most' is ${count(d.limit)}`,
		"were longer than 'Read At Most' and were read in part",
	),
	'sentence-limit': wording(
		(d: { read: number; left: number }) =>
			`Judged the first ${count(d.read)} sentences one by one and left ${count(d.left)} more out of 'sentences'. The label is for the whole text`,
		'had more sentences than are judged one by one',
	),
	'language-unsupported': wording(
		(d: { language: string }) => `The model was not tested on ${languageName(d.language)}, so the result is uncertain`,
		'came in a language that the model was not tested on',
	),
	'language-unsure': wording(
		(_: NoDetails) => "The language could not be told with confidence. If you know it, set the option 'Language Hint'",
		"came in a language that could not be told with confidence (the option 'Language Hint' helps)",
	),
	'chart-characters-missing': wording(
		(d: { characters: readonly string[] }) =>
			`The chart's font lacks ${count(d.characters.length)} ${d.characters.length === 1 ? 'character' : 'characters'} (${nameList(d.characters, 5)}): letters are drawn as ? and pictures are left out of the chart`,
		'have characters that the font of the chart lacks',
	),
	'lone-surrogates': wording(
		(d: { count: number }) => `The text holds ${count(d.count)} broken ${d.count === 1 ? 'character' : 'characters'} (half of an emoji or sign), which ${d.count === 1 ? 'was' : 'were'} replaced`,
		'held broken characters, which were replaced',
	),
};
