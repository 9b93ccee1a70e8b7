import { softmax } from '../text/softmax';

const LOWEST = 0.25;
const HIGHEST = 8;
const STEPS = 40;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * The temperature at which the logits of held-out rows have the least log loss (Guo et al. 2017,
 * "On Calibration of Modern Neural Networks"), by golden-section search.
 * @param logits one row of logits for each held-out row
 * @param classes the true class of each
 */
export function fitTemperature(logits: ReadonlyArray<readonly number[]>, classes: ArrayLike<number>): number {
	const loss = (logarithm: number): number =>
		logits.reduce((sum, row, index) => sum - Math.log(Math.max(softmax(row, Math.exp(logarithm))[classes[index] as number] ?? 0, 1e-12)), 0);
	let [low, high] = [Math.log(LOWEST), Math.log(HIGHEST)];
	for (let step = 0; step < STEPS; step += 1) {
		const [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
		if (loss(left) <= loss(right)) high = right;
		else low = left;
	}
	return Math.exp((low + high) / 2);
}
