import { mcnemarTest } from '../metrics/mcnemarTest';
import { polarityOf, type Polarity } from '../sentiment/polarityOf';
import type { TextClassifier } from '../text/textClassifier';
import { softmax } from '../text/softmax';
import type { BundledComparison } from './types';

/** Whether labels are moods: every one of them is known as one, and they are not all the same. */
export function areMoods(labels: readonly string[]): boolean {
	const polarities = labels.map(polarityOf);
	return polarities.every((polarity) => polarity !== null) && new Set(polarities).size > 1;
}

/**
 * Does training pay for moods? The bundled model answers the same rows, and only with moods that the
 * user's labels have: of two classes it must not be blamed for a neutral.
 * @param logits the bundled model's, per row
 * @param actual the user's label of each row
 * @param predicted what a head that has not seen the row says
 */
export function compareWithBundled(
	classifier: TextClassifier,
	logits: ReadonlyArray<readonly number[]>,
	actual: readonly string[],
	predicted: readonly string[],
): BundledComparison {
	const moods = new Set(actual.map(polarityOf));
	const answers = classifier.labels.map(polarityOf);
	const bundled = logits.map((row): Polarity | null => {
		const allowed = softmax(row, 1).map((share, index) => (moods.has(answers[index] ?? null) ? share : -1));
		return answers[allowed.indexOf(Math.max(...allowed))] ?? null;
	});
	const isRight = (label: string | null, row: number): boolean => label === polarityOf(actual[row] as string);
	const trainedRight = predicted.map((label, row) => isRight(polarityOf(label), row));
	const bundledRight = bundled.map(isRight);
	const count = (rows: readonly boolean[]): number => rows.filter(Boolean).length;
	return {
		model: classifier.block,
		rows: actual.length,
		accuracy: count(bundledRight) / actual.length,
		trainedAccuracy: count(trainedRight) / actual.length,
		pValue: mcnemarTest(
			count(trainedRight.map((right, row) => right && bundledRight[row] === false)),
			count(trainedRight.map((right, row) => !right && bundledRight[row] === true)),
		),
	};
}
