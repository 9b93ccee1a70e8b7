import type { WarningWording } from './warningMessages';
import { count, languageName, nameList } from './wording';
import type { NoDetails, Wording } from './wording';

function wording<Details>(message: (details: Details) => string, hint: string): WarningWording<Details> {
	return { message, hint };
}

/** Warnings of Ad Copy. */
export const copyWarningMessages = {
	'copy-no-product': wording(
		(d: { fields: readonly string[] }) =>
			d.fields.length > 0 ? `'Product' is empty for this item, so nothing was written. This item has: ${nameList(d.fields)}` : "'Product' is empty for this item, and the item has no field that holds text",
		"had no product name, and nothing was written for them ('Product')",
	),
	'copy-text-empty': wording(
		(d: { fields: readonly string[] }) =>
			d.fields.length > 0 ? `'Copy Text' is empty for this item. This item has: ${nameList(d.fields)}` : "'Copy Text' is empty for this item, and the item has no field that holds text",
		'had no text to check',
	),
	'copy-shortfall': wording(
		(d: { missing: number; wanted: number }) => `${count(d.missing)} of ${count(d.wanted)} texts could not be written without repeating or inventing something: see 'shortfall'. More features, keywords or an offer give more`,
		"got fewer texts than wanted, because the brief holds too little ('shortfall' says where)",
	),
	'copy-language-without-frames': wording(
		(d: { language: string; written: readonly string[] }) =>
			`The built-in writer has no sentences in ${languageName(d.language)}. It writes ${nameList(d.written)}; for other languages set 'Writer' to Chat Model, or choose one of these in 'Language'`,
		"came in a language that the built-in writer does not write (set 'Writer' to Chat Model)",
	),
	'copy-instructions-removed': wording(
		(d: { count: number }) => `${count(d.count)} ${d.count === 1 ? 'sentence' : 'sentences'} of the brief gave orders to a writer instead of describing the product, and ${d.count === 1 ? 'was' : 'were'} left out`,
		'held sentences that give orders to a writer, which were left out',
	),
	'copy-instructions-likely': wording(
		(d: { sentences: readonly string[] }) =>
			`${count(d.sentences.length)} ${d.sentences.length === 1 ? 'sentence' : 'sentences'} of the brief read like orders to a writer and ${d.sentences.length === 1 ? 'was' : 'were'} left out: ${nameList(d.sentences, 3)}. This is an estimate: word ${d.sentences.length === 1 ? 'it' : 'them'} as a statement about the product if ${d.sentences.length === 1 ? 'it belongs' : 'they belong'} there`,
		'held sentences that read like orders to a writer, which were left out (an estimate)',
	),
	'copy-foreign-left-out': wording(
		(d: { count: number; language: string }) => `${count(d.count)} ${d.count === 1 ? 'sentence' : 'sentences'} of the brief ${d.count === 1 ? 'is' : 'are'} not in ${languageName(d.language)} and ${d.count === 1 ? 'was' : 'were'} left out of the texts`,
		'held sentences in another language than the texts, which were left out',
	),
	'copy-text-truncated': wording((d: { left: number }) => `The brief is very long: its last ${count(d.left)} characters were not read`, 'had a very long brief, which was read in part'),
	'copy-claims-left-out': wording(
		(d: { count: number }) => `${count(d.count)} ${d.count === 1 ? 'statement' : 'statements'} of the brief may not stand in an ad as ${d.count === 1 ? 'it is' : 'they are'}, and ${d.count === 1 ? 'was' : 'were'} left out. If you can prove ${d.count === 1 ? 'it' : 'them'}, say how in the option 'Evidence'`,
		'held claims that may not stand in an ad, which were left out',
	),
	'copy-offer-ended': wording((d: { date: string }) => `The offer ended on ${d.date}, so no text mentions it`, 'had an offer that has ended, which no text mentions'),
	'copy-offer-contradicts': wording(
		(d: { count: number }) => `${count(d.count)} ${d.count === 1 ? 'statement names' : 'statements name'} another discount than 'Offer Details', which counts; ${d.count === 1 ? 'it was' : 'they were'} left out`,
		"held another discount than 'Offer Details'",
	),
	'copy-two-currencies': wording((d: { count: number }) => `The brief holds prices in ${count(d.count)} currencies. Check which one each text shows, or give the price in 'Offer Details'`, 'held prices in several currencies'),
	'copy-banned-in-name': wording((d: { words: readonly string[] }) => `The product's own name holds a banned word (${nameList(d.words, 5)}), which is allowed inside the name`, 'have a banned word inside the product name, where it is allowed'),
	'copy-name-long': wording((d: { length: number }) => `The product name has ${count(d.length)} characters, too many for most fields: shorter texts do without it`, 'have a product name that is too long for most fields'),
	'copy-tone-unknown': wording(
		(d: { tone: string }) => `The built-in writer does not know the tone '${d.tone}' and wrote as without one. It knows plain tones (professional, factual, calm) and lively ones (friendly, playful, bold); a chat model takes any`,
		'have a tone that the built-in writer does not know',
	),
	'copy-model-unusable': wording(
		(d: { reason: string; filled: number }) => `The chat model gave no usable answer (${d.reason}), so the built-in writer wrote ${count(d.filled)} ${d.filled === 1 ? 'text' : 'texts'}`,
		'got no usable answer from the chat model; the built-in writer filled in',
	),
	'copy-model-filled': wording(
		(d: { filled: number; rejected: number }) => `${count(d.rejected)} texts of the chat model broke a rule and were not used; the built-in writer filled in ${count(d.filled)}`,
		'had texts of the chat model that broke a rule; the built-in writer filled in',
	),
	'copy-personal-data-masked': wording((d: { count: number }) => `${count(d.count)} pieces of personal data were masked before the chat model saw the brief`, 'held personal data, which was masked before the chat model saw it'),
	'copy-few-texts': wording(
		(d: { rows: number; needed: number }) => `Only ${count(d.rows)} texts have results, and ${count(d.needed)} are needed to learn which words work: the order is by their own results alone`,
		'were ranked on too few texts to learn from',
	),
	'copy-not-better': wording((_: NoDetails) => 'The words of the texts do not tell which ones are clicked more: the order is by their own results alone', 'were ranked by their results alone, as their words tell nothing'),
};

/** Configuration errors of Ad Copy. */
export const copyErrorMessages = {
	'copy-unknown-channel': (d: { channel: string; nearest: string | null; channels: readonly string[] }): Wording => ({
		message: `There is no channel '${d.channel}'${d.nearest === null ? '' : `. Did you mean '${d.nearest}'?`}`,
		description: `Choose in 'Channels' from: ${nameList(d.channels, 30)}.`,
	}),
	'copy-unknown-field': (d: { channel: string; field: string; fields: readonly string[] }): Wording => ({
		message: `The channel '${d.channel}' has no field '${d.field}'`,
		description: `Choose in 'Field' from: ${nameList(d.fields)}.`,
	}),
	'copy-no-channels': (_: NoDetails): Wording => ({ message: "'Channels' is empty", description: "Choose at least one channel in 'Channels'." }),
	'copy-override': (d: { row: number; reason: string }): Wording => ({
		message: `Row ${d.row} of 'Channel Limits' cannot be used: ${d.reason}`,
		description: "Give in 'Channel Limits' a JSON list such as [{\"channel\": \"googleRsa\", \"field\": \"headline\", \"max\": 28}].",
	}),
	'copy-option-json': (d: { parameter: string }): Wording => ({
		message: `'${d.parameter}' is not a JSON object`,
		description: `Give in '${d.parameter}' a JSON object, such as {"price": 49, "currency": "EUR", "discountPercent": 20, "code": "SPRING", "endDate": "2027-03-31"}.`,
	}),
	'copy-offer-number': (d: { parameter: string; name: string; value: string }): Wording => ({
		message: `'${d.name}' in '${d.parameter}' holds '${d.value}', which cannot be read`,
		description: `Give a number for prices and percentages and a date such as 2027-03-31 for the end in '${d.parameter}'.`,
	}),
	'copy-no-model': (_: NoDetails): Wording => ({
		message: 'No chat model is connected',
		description: "Connect a chat model to the input 'Chat Model' below the node, or set 'Writer' to Built-In.",
	}),
	'copy-output-channel': (d: { output: string; channels: readonly string[] }): Wording => ({
		message: `The output '${d.output}' needs one of the channels ${nameList(d.channels)}`,
		description: "Add one of them in 'Channels', or set the option 'Output' to One Item per Brief.",
	}),
};

type Details = Readonly<Record<string, string | number>>;

/** What is wrong with a text, by the code of the check: one sentence each. */
export const copyProblemMessages: Record<string, (d: Details) => string> = {
	'too-long': (d) => `It is ${d.length} long, and ${d.limit} is the limit`,
	'too-short': (d) => `It is ${d.length} long, and must be at least ${d.limit}`,
	empty: () => 'It is empty',
	'too-many-lines': (d) => `It has more than ${d.limit} ${d.limit === 1 ? 'line' : 'lines'}`,
	'required-missing': (d) => `It lacks '${d.phrase}'`,
	'banned-word': (d) => `It holds the banned word '${d.word}'`,
	'competitor-name': (d) => `It names '${d.word}'`,
	'claim-forbidden': (d) => `'${d.words}' may not stand in an ad (${d.basis})`,
	'claim-needs-proof': (d) => `'${d.words}' needs proof (${d.basis}): give it in 'Evidence'`,
	'claim-sector': (d) => `'${d.words}' belongs to a regulated sector: look at its rules (${d.basis})`,
	'claim-likely': (d) => `It reads like a claim that an ad may not make without proof, by '${d.words}'. This is an estimate from examples, no rule: let a person look`,
	'fact-not-given': (d) => `The brief does not hold '${d.words}'`,
	'wrong-language': (d) => `It is not in ${languageName(String(d.wanted))}`,
	duplicate: () => 'It repeats an ad that is already running',
	'mid-word-end': () => 'It ends in the middle of a word',
	'dangling-end': () => 'It ends on a word or mark that wants another one',
	unbalanced: () => 'A bracket or quotation mark is not closed',
	placeholder: () => 'A placeholder was not filled in',
	markup: () => 'It holds HTML, Markdown, numbering or quotation marks around the text',
	'link-not-given': () => 'It holds a link that the brief does not',
	'contact-not-given': (d) => `It holds a ${d.kind} that the brief does not`,
	'phone-in-text': () => 'This channel allows no phone number in the text',
	'link-in-text': () => 'This channel allows no link in the text',
	'prompt-echo': () => 'It holds words to or from a language model instead of copy',
	'all-caps': (d) => `'${d.words}' is written in capitals`,
	'repeated-punctuation': () => 'It repeats punctuation or letters',
	gimmick: () => 'It draws attention by spelling, signs or repetition',
	exclamation: () => 'This channel allows no exclamation mark in a headline',
	'emoji-forbidden': () => 'It holds an emoji where none is allowed',
	'symbol-forbidden': () => 'This channel allows no { } or #',
	'word-forbidden-on-channel': (d) => `This channel does not allow '${d.word}'`,
	'variable-lost': (d) => `The variable ${d.variable} is missing`,
	'recommended-length': (d) => `It is ${d.length} long; more than ${d.limit} is cut on screen or costs more`,
};
