import { goldenSection } from '../numeric/goldenSection';

/** The level after the last value, and what estimated it. */
export interface SimpleSmoothing {
	readonly alpha: number;
	readonly level: number;
	readonly fitted: Float64Array;
}

function run(values: Float64Array, alpha: number, fitted: Float64Array): { level: number; squares: number } {
	const out = fitted;
	let level = values[0] as number;
	let squares = 0;
	for (let index = 0; index < values.length; index += 1) {
		out[index] = level;
		const error = (values[index] as number) - level;
		squares += error * error;
		level += alpha * error;
	}
	return { level, squares };
}

/** Simple exponential smoothing that starts at the first value; α between 0.0001 and 0.9999 by least squares. */
export function simpleSmoothing(values: Float64Array): SimpleSmoothing {
	const fitted = new Float64Array(values.length);
	const alpha = goldenSection((at) => run(values, at, fitted).squares, 1e-4, 0.9999, 1e-4);
	return { alpha, level: run(values, alpha, fitted).level, fitted };
}
