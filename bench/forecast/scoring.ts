/** Symmetric mean absolute percentage error of one series, 0 to 200; a step where both are zero counts 0 (M4). */
export function symmetricError(actual: ArrayLike<number>, forecast: ArrayLike<number>): number {
	let sum = 0;
	for (let step = 0; step < actual.length; step += 1) {
		const [value, guess] = [actual[step] as number, forecast[step] as number];
		const size = Math.abs(value) + Math.abs(guess);
		if (size > 0) sum += (200 * Math.abs(value - guess)) / size;
	}
	return sum / actual.length;
}

/** Mean absolute step of seasonal naive inside the history: what MASE and MSIS are measured in. */
export function naiveScale(history: Float64Array, period: number): number {
	let sum = 0;
	for (let at = period; at < history.length; at += 1) sum += Math.abs((history[at] as number) - (history[at - period] as number));
	return sum / (history.length - period);
}

/** Mean absolute error in units of `scale`. */
export function scaledError(actual: ArrayLike<number>, forecast: ArrayLike<number>, scale: number): number {
	let sum = 0;
	for (let step = 0; step < actual.length; step += 1) sum += Math.abs((actual[step] as number) - (forecast[step] as number));
	return sum / actual.length / scale;
}

export interface Bounds {
	lower: ArrayLike<number>;
	upper: ArrayLike<number>;
}

/** Share of the actual values within bounds. */
export function covered(actual: ArrayLike<number>, { lower, upper }: Bounds): number {
	let inside = 0;
	for (let step = 0; step < actual.length; step += 1) {
		const value = actual[step] as number;
		if (value >= (lower[step] as number) && value <= (upper[step] as number)) inside += 1;
	}
	return inside / actual.length;
}

/** Mean scaled interval score of bounds of 95 % (M4; Gneiting & Raftery 2007): width, and 40 times what they miss. */
export function intervalScore(actual: ArrayLike<number>, { lower, upper }: Bounds, scale: number): number {
	const penalty = 2 / 0.05;
	let sum = 0;
	for (let step = 0; step < actual.length; step += 1) {
		const [value, low, high] = [actual[step] as number, lower[step] as number, upper[step] as number];
		sum += high - low + penalty * (Math.max(0, low - value) + Math.max(0, value - high));
	}
	return sum / actual.length / scale;
}
