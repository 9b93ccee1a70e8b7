/**
 * A power of two near the mean size of values; 1 where all are zero. Dividing by it changes no digit,
 * so that values in any unit take a search along the very same path.
 */
export function powerOfTwoUnit(values: Float64Array): number {
	const size = values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length;
	return size > 0 ? 2 ** Math.floor(Math.log2(size)) : 1;
}
