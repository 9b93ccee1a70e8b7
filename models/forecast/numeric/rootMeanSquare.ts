/**
 * Root of the mean squared one-step error, over the steps that have a prediction; 0 without any.
 * @param fitted as long as `history`, NaN where there is no prediction
 */
export function rootMeanSquare(history: Float64Array, fitted: Float64Array): number {
	let sum = 0;
	let count = 0;
	for (let index = 0; index < history.length; index += 1) {
		const error = (history[index] as number) - (fitted[index] as number);
		if (Number.isNaN(error)) continue;
		sum += error * error;
		count += 1;
	}
	return count === 0 ? 0 : Math.sqrt(sum / count);
}
