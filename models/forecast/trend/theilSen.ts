function median(values: Float64Array): number {
	const sorted = Float64Array.from(values).sort();
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] as number;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/**
 * The robust line of Theil (1950) and Sen (1968): the median of the slopes between all pairs, and the
 * median of what it leaves. Not ml-regression's: that takes the lower of two middle values for the
 * median, which is a few percent off for short tables (scipy agrees with this one).
 */
export function theilSen(x: readonly number[], y: readonly number[]): { intercept: number; slope: number } {
	const slopes = new Float64Array((x.length * (x.length - 1)) / 2);
	let pair = 0;
	for (let one = 0; one < x.length; one += 1) {
		for (let other = one + 1; other < x.length; other += 1) {
			slopes[pair] = ((y[other] as number) - (y[one] as number)) / ((x[other] as number) - (x[one] as number));
			pair += 1;
		}
	}
	const slope = median(slopes);
	return { slope, intercept: median(Float64Array.from(y, (value, index) => value - slope * (x[index] as number))) };
}
