import { softmax } from '../text/softmax';

const LOWEST = 0.25;
const HIGHEST = 8;
const STEPS = 40;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * The temperature at which the logits of held-out rows have the least log loss (Guo et al. 2017,
 * "On Calibration of Modern Neural Networks"), by golden-section search. The true class counts for a little
 * less than 1 and the others for the rest, as in Platt 1999 ("Probabilistic Outputs for Support Vector
 * Machines"): thirty rows that all came out right do not prove that the next one will.
 * @param logits one row of logits for each held-out row
 * @param classes the true class of each
 */
export function fitTemperature(logits: ReadonlyArray<readonly number[]>, classes: ArrayLike<number>): number {
	const rest = 1 / (logits.length + (logits[0]?.length ?? 0));
	const loss = (logarithm: number): number =>
		logits.reduce((sum, row, index) => {
			const truth = classes[index] as number;
			return softmax(row, Math.exp(logarithm)).reduce((part, probability, label) => {
				const share = label === truth ? 1 - rest * (row.length - 1) : rest;
				return part - share * Math.log(Math.max(probability, 1e-12));
			}, sum);
		}, 0);
	let [low, high] = [Math.log(LOWEST), Math.log(HIGHEST)];
	for (let step = 0; step < STEPS; step += 1) {
		const [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
		if (loss(left) <= loss(right)) high = right;
		else low = left;
	}
	return Math.exp((low + high) / 2);
}
