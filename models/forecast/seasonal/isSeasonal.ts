import { autocorrelations } from './autocorrelations';

/** Two-sided 90 % quantile of the normal distribution, as rounded in the competition's own code. */
const CRITICAL_90 = 1.645;
/** Seasons that a history must hold before it is tested. */
const FEWEST_SEASONS = 3;

/**
 * Whether a history repeats itself every `period` steps: the autocorrelation at that lag lies beyond
 * its 90 % limit under Bartlett's formula. The test of the M4 competition ("Benchmarks and
 * Evaluation.R"); always false for fewer than three seasons or a period of 1.
 */
export function isSeasonal(values: Float64Array, period: number): boolean {
	if (period < 2 || values.length < FEWEST_SEASONS * period) return false;
	const found = autocorrelations(values, period);
	const before = found.slice(0, period - 1).reduce((sum, value) => sum + value * value, 0);
	const limit = (CRITICAL_90 / Math.sqrt(values.length)) * Math.sqrt(1 + 2 * before);
	return Math.abs(found[period - 1] as number) > limit;
}
