import { quantile } from '../numeric/quantile';
import type { Interval } from '../types';

/** Values of every path at each step, rising. */
function sortedSteps(paths: readonly Float64Array[], horizon: number): Float64Array[] {
	return Array.from({ length: horizon }, (_, step) => {
		const values = new Float64Array(paths.length);
		for (let index = 0; index < paths.length; index += 1) values[index] = (paths[index] as Float64Array)[step] as number;
		return values.sort();
	});
}

/**
 * Bounds that hold the middle share of simulated paths at each step.
 * @param paths at least one, each at least `horizon` long
 */
export function pathIntervals(paths: readonly Float64Array[], horizon: number, levels: readonly number[]): Interval[] {
	const steps = sortedSteps(paths, horizon);
	return levels.map((level) => ({
		level,
		lower: Float64Array.from(steps, (values) => quantile(values, 0.5 - level / 2)),
		upper: Float64Array.from(steps, (values) => quantile(values, 0.5 + level / 2)),
	}));
}
