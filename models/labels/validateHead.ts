import { scoreReport } from '../metrics/scoreReport';
import { softmax } from '../text/softmax';
import { fitTemperature } from './fitTemperature';
import type { HeadTraining } from './trainHead';
import { UNCERTAIN_BELOW, type DoubtfulExample, type HeadValidation } from './types';

/** A label is doubted when a classifier that has not seen the row is as sure as this of another one. */
const SURE = 0.8;
const MOST_DOUBTFUL = 10;

/**
 * Probabilities of the held-out rows. The temperature of a fold is fitted on the other folds, so that the
 * report's calibration is not measured on what it was fitted to.
 */
function heldOutProbabilities({ heldOutLogits, folds }: HeadTraining, classes: Int32Array): number[][] {
	const temperatures = new Map<number, number>();
	for (const fold of new Set(folds)) {
		const others = Array.from(folds.keys()).filter((row) => folds[row] !== fold);
		temperatures.set(fold, fitTemperature(others.map((row) => heldOutLogits[row] as number[]), others.map((row) => classes[row] as number)));
	}
	return heldOutLogits.map((logits, row) => softmax(logits, temperatures.get(folds[row] as number) ?? 1));
}

/**
 * The report of a trained head, over rows that the classifier of their fold has not seen.
 * @param classes class of each row
 * @param labels name of each class
 */
export function validateHead(training: HeadTraining, classes: Int32Array, labels: readonly string[]): HeadValidation {
	const probabilities = heldOutProbabilities(training, classes);
	const best = probabilities.map((row) => row.indexOf(Math.max(...row)));
	const confidence = probabilities.map((row, index) => row[best[index] as number] as number);
	const nameOf = (index: number): string => labels[index] as string;
	const sure = [...best.keys()].filter((row) => (confidence[row] as number) >= UNCERTAIN_BELOW);
	const right = sure.filter((row) => best[row] === classes[row]);
	const doubtful = [...best.keys()]
		.filter((row) => best[row] !== classes[row] && (confidence[row] as number) >= SURE)
		.sort((one, other) => (confidence[other] as number) - (confidence[one] as number) || one - other)
		.slice(0, MOST_DOUBTFUL)
		.map((row): DoubtfulExample => ({ position: row, label: nameOf(classes[row] as number), predicted: nameOf(best[row] as number), probability: confidence[row] as number }));
	return {
		folds: new Set(training.folds).size,
		report: scoreReport(Array.from(classes, nameOf), best.map(nameOf), confidence),
		decided: { share: sure.length / best.length, accuracy: sure.length === 0 ? null : right.length / sure.length },
		doubtful,
	};
}
