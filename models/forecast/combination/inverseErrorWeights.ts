/** A member whose error is more than this many times the best one's is left out. */
const WORST_RATIO = 3;

/**
 * Weights 1 ÷ error², scaled to a sum of 1. Members more than 3 times as wrong as the best one get 0;
 * where some member made no error at all, those without error share the weight.
 * @param errors mean absolute error of each member on the same held-out values; not negative
 */
export function inverseErrorWeights(errors: readonly number[]): number[] {
	const best = Math.min(...errors);
	const raw = errors.map((error) => {
		if (best === 0) return error === 0 ? 1 : 0;
		return error > WORST_RATIO * best ? 0 : (best / error) ** 2;
	});
	const total = raw.reduce((sum, weight) => sum + weight, 0);
	return raw.map((weight) => weight / total);
}
