import type { WarningWording } from './warningMessages';
import { count, nameList } from './wording';
import type { NoDetails, Wording } from './wording';

function wording<Details>(message: (details: Details) => string, hint: string): WarningWording<Details> {
	return { message, hint };
}

/** `3 and 17`; `5, 9 and 12`; at most ten of them. */
function rowsTogether(rows: readonly number[]): string {
	const shown = rows.slice(0, 10).map(String);
	const left = rows.length - shown.length;
	const last = left > 0 ? `${count(left)} more` : shown.pop();
	return `rows ${shown.join(', ')} and ${last ?? ''}`;
}

/** Warnings of Train Own Labels, and of Analyze Text with such labels. */
export const labelWarningMessages = {
	'labels-contradict': wording(
		(d: { texts: number; rows: number; groups: ReadonlyArray<readonly number[]> }) => {
			const left = d.texts - d.groups.length;
			return `${count(d.texts)} ${d.texts === 1 ? 'text has' : 'texts have'} different labels in different rows (${d.groups.map(rowsTogether).join('; ')}${left > 0 ? `; ${count(left)} more` : ''}), and ${count(d.rows)} rows were left out. Decide which label is right`;
		},
		'had the same text with different labels and were left out',
	),
	'labels-duplicates': wording(
		(d: { count: number }) => `${count(d.count)} ${d.count === 1 ? 'row repeats' : 'rows repeat'} the text and the label of another row. Each text counts once`,
		'had the text and the label of another row',
	),
	'labels-too-few': wording(
		(d: { labels: readonly string[]; least: number }) =>
			`${count(d.labels.length)} ${d.labels.length === 1 ? 'label has' : 'labels have'} fewer than ${count(d.least)} different texts and ${d.labels.length === 1 ? 'was' : 'were'} left out: ${nameList(d.labels, 10)}. Add examples to teach ${d.labels.length === 1 ? 'it' : 'them'}`,
		'had labels with too few examples',
	),
	'labels-over-limit': wording(
		(d: { left: number; used: number }) => `${count(d.left)} rows were not needed: the labels were learned from ${count(d.used)} texts, drawn by the seed`,
		'were more than is learned from',
	),
	'labels-nothing-trained': wording(
		(d: { labels: number; least: number }) =>
			`Nothing was trained and nothing saved: ${d.labels === 0 ? 'no label has' : 'only one label has'} ${count(d.least)} different texts, and two labels need as many`,
		'had too few labels with enough examples',
	),
	'labels-few-examples': wording(
		(d: { label: string; examples: number; steady: number }) =>
			`The rarest label, ${d.label}, has ${count(d.examples)} texts. From ${count(d.steady)} on the figures are steady; below, a few more texts can move them a lot`,
		'had labels with few examples',
	),
	'labels-not-better': wording(
		(_: NoDetails) => "The labels are not shown to be better than always giving the most frequent one: 'verdict' says by how much. Do not rely on them",
		'were learned without being better than the most frequent label',
	),
	'labels-bundled-as-good': wording(
		(_: NoDetails) => "The bundled model is right as often on the same rows, without training: 'baseline.bundled' has the figures",
		'had labels that the bundled model gives as well',
	),
	'route-own-labels': wording(
		(_: NoDetails) => "The model's labels are not all moods, so everything leaves on Uncertain. Put a Switch node on 'sentiment.label' instead of 'Route by Sentiment'",
		"have labels that are no mood and left on Uncertain: put a Switch node on the label instead of 'Route by Sentiment'",
	),
};

/** Configuration errors of the same. */
export const labelErrorMessages = {
	'labels-same-field': (d: { path: string }): Wording => ({
		message: `'Text Field' and 'Label Field' are both '${d.path}'`,
		description: "Choose in 'Text Field' the text, and in 'Label Field' what a person called it.",
	}),
	'labels-too-many': (d: { count: number; limit: number }): Wording => ({
		message: `'Label Field' holds ${count(d.count)} labels with enough examples, and at most ${count(d.limit)} can be learned`,
		description: "Choose in 'Label Field' a column of labels, such as topics, or put labels that mean nearly the same together.",
	}),
	'model-field-empty': (d: { field: string }): Wording => ({
		message: `The first item has no trained model in '${d.field}'`,
		description: "Type in 'Model' the field of the first item that holds it, or an expression such as {{ $('Train').first().json.training.artefact }}.",
	}),
};
