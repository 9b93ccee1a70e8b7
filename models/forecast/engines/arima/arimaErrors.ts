import type { ArimaCoefficients } from './coefficients';

/** Work space of one history's length, so that a search need not ask for memory at each step. */
export interface ErrorSpace {
	readonly one: Float64Array;
	readonly other: Float64Array;
}

/** values[t] − Σ coefficients[j] values[t − (j + 1) lag], with nothing before the start. */
function whiten(values: Float64Array, coefficients: Float64Array, lag: number, into: Float64Array): void {
	const out = into;
	const order = coefficients.length;
	for (let time = 0; time < values.length; time += 1) {
		let value = values[time] as number;
		for (let index = 0, at = time - lag; index < order && at >= 0; index += 1, at -= lag) {
			value -= (coefficients[index] as number) * (values[at] as number);
		}
		out[time] = value;
	}
}

/** The same, but with the outputs fed back: out[t] = values[t] − Σ coefficients[j] out[t − (j + 1) lag]. */
function unwind(values: Float64Array, coefficients: Float64Array, lag: number, into: Float64Array): void {
	const out = into;
	const order = coefficients.length;
	for (let time = 0; time < values.length; time += 1) {
		let value = values[time] as number;
		for (let index = 0, at = time - lag; index < order && at >= 0; index += 1, at -= lag) {
			value -= (coefficients[index] as number) * (out[at] as number);
		}
		out[time] = value;
	}
}

/**
 * One-step errors of a differenced history. Values and errors before its start count as the mean and
 * as zero: the conditional sum of squares of Box & Jenkins, with every value used, so that models of
 * different orders are compared on the same values.
 */
export function arimaErrors(
	values: Float64Array,
	coefficients: ArimaCoefficients,
	period: number,
	{ one, other }: ErrorSpace,
	errors: Float64Array,
): void {
	const { mean, autoregressive, movingAverage, seasonalAutoregressive, seasonalMovingAverage } = coefficients;
	const centred = one;
	for (let time = 0; time < values.length; time += 1) centred[time] = (values[time] as number) - mean;
	whiten(centred, seasonalAutoregressive, period, other);
	whiten(other, autoregressive, 1, centred);
	unwind(centred, movingAverage, 1, other);
	unwind(other, seasonalMovingAverage, period, errors);
}
