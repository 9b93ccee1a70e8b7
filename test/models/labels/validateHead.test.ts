import { areMoods, compareWithBundled } from '../../../models/labels/compareWithBundled';
import type { HeadTraining } from '../../../models/labels/trainHead';
import { validateHead } from '../../../models/labels/validateHead';
import type { TextClassifier } from '../../../models/text/textClassifier';

const training = (heldOutLogits: number[][]): HeadTraining => ({
	mean: new Float32Array(0), weights: new Float32Array(0), bias: new Float32Array(0), temperature: 1, strength: 1,
	heldOutLogits, folds: Int32Array.from(heldOutLogits, (_, row) => row % 2),
});

it('counts held-out answers, those that are sure, and names rows that it doubts', () => {
	// 19 of 20 right and sure; the last row is called b by its label and a by the classifier.
	const rows = Array.from({ length: 20 }, (_, row) => (row % 2 === 0 || row === 19 ? [4, 0] : [0, 4]));
	const classes = Int32Array.from({ length: 20 }, (_, row) => row % 2);
	const { folds, report, decided, doubtful } = validateHead(training(rows), classes, ['a', 'b']);
	expect(folds).toBe(2);
	expect(report).toMatchObject({ rows: 20, accuracy: 0.95, confusion: { a: { a: 10 }, b: { a: 1, b: 9 } }, baseline: { label: 'a', accuracy: 0.5 } });
	expect(decided).toEqual({ share: 1, accuracy: 0.95 });
	expect(doubtful).toMatchObject([{ position: 19, label: 'b', predicted: 'a' }]);
	expect(report.expectedCalibrationError).toBeLessThan(0.1);
});

it('knows moods from other labels', () => {
	expect(areMoods(['negative', 'positive'])).toBe(true);
	expect(areMoods(['好评', '中评', '差评'])).toBe(true);
	expect(areMoods(['good', 'broken', 'missing'])).toBe(false);
	expect(areMoods(['pos', 'positive'])).toBe(false);
});

it('compares with the bundled model only in moods that the user has', () => {
	const classifier = { labels: ['negative', 'neutral', 'positive'], block: { name: 'bundled' } } as unknown as TextClassifier;
	// The first row is neutral to the model, and of the two allowed moods rather positive: right.
	const logits = [[0, 5, 1], [3, 0, 0], [0, 0, 3], [0, 0, 3]];
	const actual = ['good', 'bad', 'good', 'bad'];
	const found = compareWithBundled(classifier, logits, actual, ['good', 'bad', 'good', 'bad']);
	expect(found).toMatchObject({ rows: 4, accuracy: 0.75, trainedAccuracy: 1, pValue: 1 });
});
