/**
 * Centred moving average over one season; an even period takes half weights at both ends.
 * NaN for the first and last half season.
 */
export function movingAverage(values: Float64Array, period: number): Float64Array {
	const half = Math.floor(period / 2);
	const even = period % 2 === 0;
	return values.map((_, index) => {
		if (index < half || index >= values.length - half) return NaN;
		let sum = 0;
		for (let at = index - half; at <= index + half; at += 1) {
			const weight = even && (at === index - half || at === index + half) ? 0.5 : 1;
			sum += weight * (values[at] as number);
		}
		return sum / period;
	});
}
