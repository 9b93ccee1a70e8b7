import fc from 'fast-check';

import { fitTemperature } from '../../../models/labels/fitTemperature';
import { headLogits } from '../../../models/labels/labelHead';
import { stratifiedFolds } from '../../../models/labels/stratifiedFolds';
import { trainHead, type HeadTraining } from '../../../models/labels/trainHead';
import { seededRandom } from '../../../models/random/seededRandom';

function run(steps: Generator<void, HeadTraining, void>): HeadTraining {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

const best = (row: readonly number[]): number => row.indexOf(Math.max(...row));

/** Vectors of length 1 around one axis for each class; `noise` of 0 leaves the classes apart. */
function cloud(rows: number, classCount: number, noise: number, seed: number): { vectors: Float32Array; classes: Int32Array; width: number } {
	const width = 8;
	const random = seededRandom(seed);
	const classes = Int32Array.from({ length: rows }, (_, row) => row % classCount);
	const vectors = new Float32Array(rows * width);
	classes.forEach((label, row) => {
		const vector = Array.from({ length: width }, (_, index) => 3 + (index === label ? 1 : 0) + noise * (random() - 0.5));
		const length = Math.hypot(...vector);
		vectors.set(vector.map((value) => value / length), row * width);
	});
	return { vectors, classes, width };
}

it('finds classes that lie apart, on rows that it has not seen', () => {
	const { vectors, classes, width } = cloud(60, 3, 0.5, 1);
	const found = run(trainHead(vectors, width, classes, 3, 42));
	expect(found.heldOutLogits.map(best)).toEqual(Array.from(classes));
	const fresh = cloud(30, 3, 0.5, 2);
	const head = { ...found, encoder: { name: 'e', hash: 'h' }, labels: ['a', 'b', 'c'] };
	fresh.classes.forEach((label, row) => {
		expect(best(headLogits(head, fresh.vectors.subarray(row * width, (row + 1) * width)))).toBe(label);
	});
});

it('is not sure of labels that are chance', () => {
	const { vectors, width } = cloud(80, 1, 1, 3);
	const random = seededRandom(4);
	const classes = Int32Array.from({ length: 80 }, () => Math.floor(2 * random()));
	const { heldOutLogits, temperature } = run(trainHead(vectors, width, classes, 2, 42));
	const sure = heldOutLogits.map((row) => 1 / (1 + Math.exp(-Math.abs((row[0] ?? 0) - (row[1] ?? 0)) / temperature)));
	expect(Math.max(...sure)).toBeLessThan(0.75);
});

it('gives every fold its share of every class', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 20, maxLength: 60 }), fc.integer({ min: 2, max: 5 }), fc.integer(), (classes, folds, seed) => {
			const fold = stratifiedFolds(classes, folds, seed);
			for (const label of new Set(classes)) {
				const counts = Array.from({ length: folds }, (_, each) => classes.filter((own, row) => own === label && fold[row] === each).length);
				expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
			}
			expect(stratifiedFolds(classes, folds, seed)).toEqual(fold);
		}),
	);
});

it('finds the temperature that logits were multiplied by', () => {
	const random = seededRandom(5);
	const logits = Array.from({ length: 4000 }, () => [2 * random() - 1, 2 * random() - 1]);
	const classes = logits.map(([one = 0, two = 0]) => (random() < 1 / (1 + Math.exp(two - one)) ? 0 : 1));
	expect(fitTemperature(logits.map((row) => row.map((logit) => 3 * logit)), classes)).toBeGreaterThan(2.4);
	expect(fitTemperature(logits.map((row) => row.map((logit) => 3 * logit)), classes)).toBeLessThan(3.6);
});

it('is not certain because few rows all came out right', () => {
	// Oracle: n rows that are all right and alike have the smoothed share (n + 1) / (n + 2) of two classes, Platt 1999.
	for (const rows of [8, 30, 300]) {
		const temperature = fitTemperature(Array.from({ length: rows }, (_, row) => (row % 2 === 0 ? [3, 0] : [0, 3])), Int32Array.from({ length: rows }, (_, row) => row % 2));
		expect(1 / (1 + Math.exp(-3 / temperature))).toBeCloseTo((rows + 1) / (rows + 2), 3);
	}
});
