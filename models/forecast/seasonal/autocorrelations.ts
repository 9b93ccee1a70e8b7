/**
 * Sample autocorrelations at the lags 1 to `lags` (index 0 is lag 1), as R's acf has them: one mean,
 * divided by the full length. All zero for a constant series.
 */
export function autocorrelations(values: Float64Array, lags: number): Float64Array {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const centred = values.map((value) => value - mean);
	const variance = centred.reduce((sum, value) => sum + value * value, 0);
	return Float64Array.from({ length: lags }, (_, index) => {
		const lag = index + 1;
		let sum = 0;
		for (let at = lag; at < centred.length; at += 1) sum += (centred[at] as number) * (centred[at - lag] as number);
		return variance === 0 ? 0 : sum / variance;
	});
}
