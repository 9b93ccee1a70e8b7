/**
 * Statistic of the KPSS test against a constant level (Kwiatkowski, Phillips, Schmidt & Shin 1992),
 * with Bartlett weights over ⌊3√n ÷ 13⌋ lags, as R's `ndiffs` takes it.
 */
export function kpssStatistic(values: Float64Array): number {
	const count = values.length;
	const mean = values.reduce((sum, value) => sum + value, 0) / count;
	const residuals = values.map((value) => value - mean);
	let partial = 0;
	let squares = 0;
	for (const residual of residuals) {
		partial += residual;
		squares += partial * partial;
	}
	const lags = Math.trunc((3 * Math.sqrt(count)) / 13);
	let variance = residuals.reduce((sum, residual) => sum + residual * residual, 0);
	for (let lag = 1; lag <= lags; lag += 1) {
		let sum = 0;
		for (let at = lag; at < count; at += 1) sum += (residuals[at] as number) * (residuals[at - lag] as number);
		variance += 2 * (1 - lag / (lags + 1)) * sum;
	}
	return variance <= 0 ? 0 : squares / (count * variance);
}
