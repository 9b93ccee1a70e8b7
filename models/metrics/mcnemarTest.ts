import { MetricInputError } from './metricInputError';

/**
 * Exact McNemar test (McNemar 1947): are two ways of answering the same rows equally often right?
 * Rows on which both are right or both are wrong say nothing; of the others each way should win
 * half, so the p value is that of a two-sided binomial test with probability 1/2.
 *
 * @param onlyFirst rows on which only the first way is right
 * @param onlySecond rows on which only the second way is right
 * @returns p value, 0 to 1; 1 when the two never differ
 * @throws MetricInputError when a count is not a whole number from 0
 */
export function mcnemarTest(onlyFirst: number, onlySecond: number): number {
	for (const count of [onlyFirst, onlySecond]) {
		if (!Number.isInteger(count) || count < 0) {
			throw new MetricInputError(`${count} is not a number of rows`);
		}
	}
	const fewer = Math.min(onlyFirst, onlySecond);
	return Math.min(1, 2 * fairLowerTail(fewer, onlyFirst + onlySecond));
}

/** P(X ≤ successes) of a fair coin thrown `trials` times, `successes` at most half of them. */
function fairLowerTail(successes: number, trials: number): number {
	let logarithm = -trials * Math.LN2;
	for (let count = 1; count <= successes; count += 1) {
		logarithm += Math.log((trials - count + 1) / count);
	}
	// The last term is the greatest, so the others are added as parts of it.
	let part = 1;
	let sum = 1;
	for (let count = successes; count > 0 && part > 1e-18; count -= 1) {
		part *= count / (trials - count + 1);
		sum += part;
	}
	return Math.exp(logarithm) * sum;
}
