import { seededRandom } from '../../random/seededRandom';

const ROUNDS = 1000;

const mean = (values: ArrayLike<number>): number => Array.prototype.reduce.call(values, (sum: unknown, value: unknown) => (sum as number) + (value as number), 0) as number / values.length;

/**
 * 95 % bounds of a mean over users: percentiles of means of resampled users (Efron 1979).
 * @param values one a user, at least one
 */
export function bootstrapMean(values: Float64Array, seed: number): { mean: number; lower: number; upper: number } {
	const random = seededRandom(seed);
	const means = Float64Array.from({ length: ROUNDS }, () => {
		let sum = 0;
		for (let drawn = 0; drawn < values.length; drawn += 1) sum += values[Math.floor(random() * values.length)] as number;
		return sum / values.length;
	}).sort();
	return { mean: mean(values), lower: means[Math.floor(ROUNDS * 0.025)] as number, upper: means[Math.ceil(ROUNDS * 0.975) - 1] as number };
}
