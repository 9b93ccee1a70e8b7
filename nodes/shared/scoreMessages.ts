import type { WarningWording } from './warningMessages';
import { count, nameList } from './wording';
import type { Wording } from './wording';

function wording<Details>(
	message: (details: Details) => string,
	hint: string,
): WarningWording<Details> {
	return { message, hint };
}

/** What a column's numbers were taken to mean, by the name of the scale. */
const scaleWords: Readonly<Record<string, string>> = {
	binary: '0 negative, 1 positive',
	levels3: '0 negative, 1 neutral, 2 positive',
	levels5: '0 and 1 negative, 2 neutral, 3 and 4 positive',
	stars5: 'five stars, 1 and 2 negative, 3 neutral, 4 and 5 positive',
	stars10: 'ten stars, up to 4 negative, 5 and 6 neutral, 7 and more positive',
};

/** Warnings of the operations that compare predictions with the truth. */
export const scoreWarningMessages = {
	'score-few-rows': wording(
		(d: { rows: number }) =>
			`Only ${count(d.rows)} ${d.rows === 1 ? 'row was' : 'rows were'} scored, so every figure may be far off. Use 30 rows or more`,
		'were scored on fewer than 30 rows',
	),
	'score-one-class': wording(
		(d: { label: string }) =>
			`Every true label is ${d.label}, so the figures cannot show whether the predictions tell classes apart. Add rows of the other classes`,
		'were scored on rows of one class only',
	),
	'score-labels-unread': wording(
		(d: { field: string; count: number; examples: readonly string[] }) =>
			`${count(d.count)} ${d.count === 1 ? 'value' : 'values'} of '${d.field}' could not be read as a sentiment, and ${d.count === 1 ? 'its row was' : 'their rows were'} left out${
				d.examples.length > 0 ? `: ${nameList(d.examples, 5)}` : ''
			}`,
		'had labels that could not be read as a sentiment',
	),
	'score-scale-assumed': wording(
		(d: { field: string; scale: string }) =>
			`The numbers in '${d.field}' were taken as ${scaleWords[d.scale] ?? `the scale '${d.scale}'`}. If that is wrong, write the labels as words before this node`,
		'had numbers whose scale was a guess',
	),
	'score-neutral-never-true': wording(
		(d: { count: number }) =>
			`${count(d.count)} ${d.count === 1 ? 'prediction is' : 'predictions are'} neutral and no true label is, so ${d.count === 1 ? 'it counts' : 'they count'} as wrong. For labels of two classes, compare predictions of two classes`,
		'had neutral predictions where no true label is neutral',
	),
	'score-probability-outside': wording(
		(d: { count: number }) =>
			`${count(d.count)} scored ${d.count === 1 ? 'row has' : 'rows have'} no number from 0 to 1 in 'Probability Field' and ${d.count === 1 ? 'was' : 'were'} left out of the calibration figure`,
		'had probabilities that are not from 0 to 1',
	),
	'score-probability-below-top': wording(
		(d: { count: number }) =>
			`In ${count(d.count)} ${d.count === 1 ? 'row' : 'rows'} the probability is below one third, which the likeliest of three classes cannot be. 'Probability Field' must hold the probability of the predicted label`,
		'had probabilities that are not those of the predicted label',
	),
};

/** Configuration errors of the same operations. */
export const scoreErrorMessages = {
	'score-same-field': (d: { path: string }): Wording => ({
		message: `'Actual Field' and 'Predicted Field' are both '${d.path}'`,
		description:
			"Choose in 'Actual Field' what people said, such as their stars, and in 'Predicted Field' what the model said.",
	}),
	'score-too-many-labels': (d: { count: number; limit: number }): Wording => ({
		message: `The two fields hold ${count(d.count)} different labels, and at most ${count(d.limit)} can be compared`,
		description:
			"Choose in 'Actual Field' and 'Predicted Field' columns of labels, such as stars or topics, not of texts or ids.",
	}),
};
