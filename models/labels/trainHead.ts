import { fitTemperature } from './fitTemperature';
import { logitsOf, softmaxRegression, type LabelledRows } from './softmaxRegression';
import { stratifiedFolds } from './stratifiedFolds';

/** Vectors have length 1 and lie close together: centred and stretched, the strengths below suit them. */
const STRETCH = 5;
const STRENGTHS = [0.1, 1, 10];
const MOST_FOLDS = 5;

export interface HeadTraining {
	mean: Float32Array;
	weights: Float32Array;
	bias: Float32Array;
	temperature: number;
	strength: number;
	/** Logits of every row by a classifier that has not seen it: what the report is made of. */
	heldOutLogits: number[][];
	/** Fold of every row: the classifier that its logits are of was trained on the other folds. */
	folds: Int32Array;
}

/**
 * A calibrated head on vectors: centred, then multinomial logistic regression. Cross-validation chooses
 * the strength by log loss; the temperature is fitted on its held-out logits. Yields between steps.
 * @param vectors rows × width, each of length 1 at most
 * @param classes class of each row, from 0; every class has two rows at least
 */
export function* trainHead(
	vectors: Float32Array,
	width: number,
	classes: Int32Array,
	classCount: number,
	seed: number,
): Generator<void, HeadTraining, void> {
	const counts = new Array<number>(classCount).fill(0);
	for (const label of classes) counts[label] = (counts[label] ?? 0) + 1;
	const folds = stratifiedFolds(classes, Math.min(MOST_FOLDS, ...counts), seed);
	let best: { strength: number; loss: number; logits: number[][]; temperature: number } | null = null;
	for (const strength of STRENGTHS) {
		const logits = yield* heldOutLogits(vectors, width, classes, classCount, folds, strength);
		const temperature = fitTemperature(logits, classes);
		const loss = logLoss(logits, classes, temperature);
		if (best === null || loss < best.loss) best = { strength, loss, logits, temperature };
	}
	const { strength, logits, temperature } = best as NonNullable<typeof best>;
	const everyRow = Array.from(classes.keys());
	const mean = meanOf(vectors, width, everyRow);
	const { weights, bias } = yield* softmaxRegression(centred(vectors, width, classes, classCount, everyRow, mean), strength);
	return {
		mean: Float32Array.from(mean),
		weights: Float32Array.from(weights, (weight) => STRETCH * weight),
		bias: Float32Array.from(bias),
		temperature,
		strength,
		heldOutLogits: logits,
		folds,
	};
}

function* heldOutLogits(
	vectors: Float32Array, width: number, classes: Int32Array, classCount: number, folds: Int32Array, strength: number,
): Generator<void, number[][], void> {
	const logits: number[][] = [];
	for (const fold of new Set(folds)) {
		const training = Array.from(folds.keys()).filter((row) => folds[row] !== fold);
		const mean = meanOf(vectors, width, training);
		const classifier = yield* softmaxRegression(centred(vectors, width, classes, classCount, training, mean), strength);
		for (let row = 0; row < folds.length; row += 1) {
			if (folds[row] !== fold) continue;
			const vector = vectors.subarray(row * width, (row + 1) * width);
			logits[row] = logitsOf(classifier, Array.from(vector, (value, index) => STRETCH * (value - (mean[index] as number))));
		}
	}
	return logits;
}

function meanOf(vectors: Float32Array, width: number, rows: readonly number[]): Float64Array {
	const mean = new Float64Array(width);
	for (const row of rows) {
		for (let index = 0; index < width; index += 1) mean[index] = (mean[index] as number) + (vectors[row * width + index] as number) / rows.length;
	}
	return mean;
}

function centred(
	vectors: Float32Array, width: number, classes: Int32Array, classCount: number, rows: readonly number[], mean: Float64Array,
): LabelledRows {
	const values = new Float64Array(rows.length * width);
	rows.forEach((row, position) => {
		for (let index = 0; index < width; index += 1) {
			values[position * width + index] = STRETCH * ((vectors[row * width + index] as number) - (mean[index] as number));
		}
	});
	return { values, width, classes: Int32Array.from(rows, (row) => classes[row] as number), classCount };
}

function logLoss(logits: ReadonlyArray<readonly number[]>, classes: Int32Array, temperature: number): number {
	return logits.reduce((sum, row, index) => {
		const scaled = row.map((logit) => logit / temperature);
		const largest = Math.max(...scaled);
		const total = scaled.reduce((all, logit) => all + Math.exp(logit - largest), 0);
		return sum + Math.log(total) + largest - (scaled[classes[index] as number] ?? 0);
	}, 0);
}
