import { normalQuantile } from '../numeric/normalQuantile';
import type { Interval } from '../types';

/**
 * Symmetric bounds of a normal error.
 * @param point one value a step
 * @param deviation standard deviation of the error, one a step
 */
export function normalIntervals(point: Float64Array, deviation: Float64Array, levels: readonly number[]): Interval[] {
	return levels.map((level) => {
		const quantile = normalQuantile(0.5 + level / 2);
		return {
			level,
			lower: point.map((value, step) => value - quantile * (deviation[step] as number)),
			upper: point.map((value, step) => value + quantile * (deviation[step] as number)),
		};
	});
}
