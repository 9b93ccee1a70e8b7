/**
 * Quantile of sorted values by linear interpolation (type 7 of Hyndman & Fan 1996, R's default).
 * @param sorted rising, at least one value
 * @param probability between 0 and 1
 */
export function quantile(sorted: Float64Array, probability: number): number {
	const place = probability * (sorted.length - 1);
	const below = Math.floor(place);
	const lower = sorted[below] as number;
	const upper = sorted[Math.min(below + 1, sorted.length - 1)] as number;
	return lower + (place - below) * (upper - lower);
}
