/** One-sided 95 % quantile of the normal distribution. */
const CRITICAL_95 = 1.645;
/** Steps of independent noise are correlated by −1/2 with their neighbours, which widens a correlation by √(1 + 2·¼). */
const WIDENING = Math.sqrt(1.5);

/** Pearson's correlation; 0 where one side does not vary. */
function correlation(one: Float64Array, other: Float64Array): number {
	const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
	const [first, second] = [mean(one), mean(other)];
	let [product, square, otherSquare] = [0, 0, 0];
	one.forEach((value, index) => {
		const [x, y] = [value - first, (other[index] as number) - second];
		product += x * y;
		square += x * x;
		otherSquare += y * y;
	});
	return square === 0 || otherSquare === 0 ? 0 : product / Math.sqrt(square * otherSquare);
}

/**
 * Whether two to three seasons rise and fall at the same places: the correlation of each step with the step one
 * season earlier lies beyond its one-sided 95 % limit. Steps, not values: two stretches of a random walk are
 * often alike, their steps are not. For histories that are too short for the test of the M4 competition.
 * @param values at least two seasons
 */
export function seasonsAgree(values: Float64Array, period: number): boolean {
	const steps = values.subarray(1).map((value, index) => value - (values[index] as number));
	const pairs = steps.length - period;
	return correlation(steps.subarray(period), steps.subarray(0, pairs)) > (CRITICAL_95 * WIDENING) / Math.sqrt(pairs);
}
