import { quantile } from '../numeric/quantile';

/** Median absolute value of a Student t variable with 5 degrees of freedom. */
const MEDIAN_ABSOLUTE_STUDENT_FIVE = 0.7266868;

/**
 * Size of usual errors, of which up to half may be wild: their median absolute value, as the scale of a
 * Student t distribution with 5 degrees of freedom. Real errors have heavier tails than normal ones; a
 * normal scale would call too much unusual.
 */
export function robustScale(errors: Float64Array): number {
	if (errors.length === 0) return 0;
	return quantile(errors.map(Math.abs).sort(), 0.5) / MEDIAN_ABSOLUTE_STUDENT_FIVE;
}
