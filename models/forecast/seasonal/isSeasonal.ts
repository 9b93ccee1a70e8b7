import { autocorrelations } from './autocorrelations';
import { seasonsAgree } from './seasonsAgree';

/** Two-sided 90 % quantile of the normal distribution, as rounded in the competition's own code. */
const CRITICAL_90 = 1.645;
/** Seasons that a history must hold for that test, and for any. */
const [SEASONS_TO_TEST, FEWEST_SEASONS] = [3, 2];

/**
 * Whether a history repeats itself every `period` steps: the autocorrelation at that lag lies beyond
 * its 90 % limit under Bartlett's formula. The test of the M4 competition ("Benchmarks and
 * Evaluation.R"). Of two to three seasons, which that test gives up on, the steps must agree; always false
 * for fewer or a period of 1.
 */
export function isSeasonal(values: Float64Array, period: number): boolean {
	if (period < 2 || values.length < FEWEST_SEASONS * period) return false;
	if (values.length < SEASONS_TO_TEST * period) return seasonsAgree(values, period);
	const found = autocorrelations(values, period);
	const before = found.slice(0, period - 1).reduce((sum, value) => sum + value * value, 0);
	const limit = (CRITICAL_90 / Math.sqrt(values.length)) * Math.sqrt(1 + 2 * before);
	return Math.abs(found[period - 1] as number) > limit;
}
