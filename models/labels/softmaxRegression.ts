import { minimise } from './minimise';

/** Rows of numbers with the class of each. */
export interface LabelledRows {
	/** rows × width, row after row. */
	values: Float64Array;
	width: number;
	/** Class of each row, from 0. */
	classes: Int32Array;
	classCount: number;
}

/** Logit of a class = its weights · row + its bias. */
export interface LinearClassifier {
	/** classes × width. */
	weights: Float64Array;
	bias: Float64Array;
}

const TOLERANCE = 1e-4;
const MOST_STEPS = 200;
/** Products between two pauses: about a twentieth of a second. */
const PRODUCTS_PER_PAUSE = 2e7;

/**
 * Multinomial logistic regression: the sum of the log losses plus |weights|² / (2 · strength), the bias
 * free, as scikit-learn's LogisticRegression(C=strength) has it. Yields between steps.
 * @param strength how far the rows are trusted; small ones keep the weights small
 */
export function* softmaxRegression(
	{ values, width, classes, classCount }: LabelledRows,
	strength: number,
): Generator<void, LinearClassifier, void> {
	const biasAt = classCount * width;
	const logits = new Float64Array(classCount);
	const rowsPerPause = Math.max(1, Math.floor(PRODUCTS_PER_PAUSE / (classCount * width)));
	const found = yield* minimise(
		function* slope(point) {
			const gradient = new Float64Array(point.length);
			let loss = 0;
			for (let index = 0; index < biasAt; index += 1) {
				const weight = point[index] as number;
				loss += (weight * weight) / (2 * strength);
				gradient[index] = weight / strength;
			}
			for (let row = 0; row < classes.length; row += 1) {
				if (row > 0 && row % rowsPerPause === 0) yield;
				const from = row * width;
				let largest = -Infinity;
				for (let label = 0; label < classCount; label += 1) {
					let logit = point[biasAt + label] as number;
					for (let index = 0; index < width; index += 1) logit += (point[label * width + index] as number) * (values[from + index] as number);
					logits[label] = logit;
					largest = Math.max(largest, logit);
				}
				let total = 0;
				for (let label = 0; label < classCount; label += 1) total += Math.exp((logits[label] as number) - largest);
				const truth = classes[row] as number;
				loss += Math.log(total) - ((logits[truth] as number) - largest);
				for (let label = 0; label < classCount; label += 1) {
					const excess = Math.exp((logits[label] as number) - largest) / total - (label === truth ? 1 : 0);
					gradient[biasAt + label] = (gradient[biasAt + label] as number) + excess;
					for (let index = 0; index < width; index += 1) {
						gradient[label * width + index] = (gradient[label * width + index] as number) + excess * (values[from + index] as number);
					}
				}
			}
			return { value: loss, gradient };
		},
		new Float64Array(biasAt + classCount),
		{ tolerance: TOLERANCE * Math.max(1, classes.length / 100), steps: MOST_STEPS },
	);
	return { weights: found.slice(0, biasAt), bias: found.slice(biasAt) };
}

/** Logits of one row. */
export function logitsOf({ weights, bias }: LinearClassifier, row: ArrayLike<number>): number[] {
	const width = row.length;
	return Array.from(bias, (start, label) => {
		let logit = start;
		for (let index = 0; index < width; index += 1) logit += (weights[label * width + index] as number) * (row[index] as number);
		return logit;
	});
}
