import type { Minimum } from './minimum';
import { solveCholesky } from './solveCholesky';

/**
 * Writes the residuals of the parameters `at` into `out`.
 * Returns false where the parameters are not allowed; `out` then means nothing.
 */
export type Residuals = (at: Float64Array, out: Float64Array) => boolean;

export interface LevenbergMarquardtOptions {
	readonly residuals: number;
	readonly mostIterations: number;
	/** Ends when an iteration lowers the sum of squares by less than this share. */
	readonly tolerance: number;
	/** Size of each parameter, for the step of its derivative. */
	readonly scales: readonly number[];
}

const DERIVATIVE_STEP = 1e-6;
const FIRST_DAMPING = 1e-2;
const MOST_DAMPING = 1e8;

function sumOfSquares(values: Float64Array): number {
	let sum = 0;
	for (let index = 0; index < values.length; index += 1) sum += (values[index] as number) ** 2;
	return Number.isNaN(sum) ? Infinity : sum;
}

/** J'J with its diagonal raised by `damping`, which makes steps shorter and independent of the parameters' units. */
function damped(normal: Float64Array, size: number, damping: number): Float64Array {
	const raised = normal.slice();
	for (let index = 0; index < raised.length; index += size + 1) raised[index] = (raised[index] as number) * (1 + damping);
	return raised;
}

/**
 * Least sum of squared residuals, by the method of Levenberg and Marquardt (Marquardt 1963) with
 * derivatives by forward differences. Finds the nearest minimum: the start matters.
 * @returns the parameters; `value` is the sum of squares, Infinity when the start is not allowed
 */
export function levenbergMarquardt(
	residuals: Residuals,
	start: readonly number[],
	options: LevenbergMarquardtOptions,
): Minimum {
	const size = start.length;
	const count = options.residuals;
	let at = Float64Array.from(start);
	let here = new Float64Array(count);
	let there = new Float64Array(count);
	const columns = Array.from({ length: size }, () => new Float64Array(count));
	let evaluations = 1;
	let value = residuals(at, here) ? sumOfSquares(here) : Infinity;
	let damping = FIRST_DAMPING;
	for (let iteration = 0; iteration < options.mostIterations && value > 0 && value < Infinity; iteration += 1) {
		const probe = at.slice();
		for (let axis = 0; axis < size; axis += 1) {
			const original = at[axis] as number;
			const step = DERIVATIVE_STEP * Math.max(Math.abs(original), options.scales[axis] as number);
			const column = columns[axis] as Float64Array;
			probe[axis] = original + step;
			evaluations += 1;
			if (residuals(probe, column)) for (let row = 0; row < count; row += 1) column[row] = ((column[row] as number) - (here[row] as number)) / step;
			else column.fill(0);
			probe[axis] = original;
		}
		const normal = new Float64Array(size * size);
		const gradient = new Float64Array(size);
		for (let row = 0; row < size; row += 1) {
			const left = columns[row] as Float64Array;
			for (let other = 0; other <= row; other += 1) {
				const right = columns[other] as Float64Array;
				let sum = 0;
				for (let index = 0; index < count; index += 1) sum += (left[index] as number) * (right[index] as number);
				normal[row * size + other] = sum;
			}
			let slope = 0;
			for (let index = 0; index < count; index += 1) slope -= (left[index] as number) * (here[index] as number);
			gradient[row] = slope;
			// A parameter that changes nothing keeps its place instead of making the system singular.
			if ((normal[row * size + row] as number) === 0) normal[row * size + row] = 1;
		}
		let gained = 0;
		while (damping < MOST_DAMPING) {
			const step = solveCholesky(damped(normal, size, damping), gradient);
			const next = step === null ? null : at.map((current, axis) => current + (step[axis] as number));
			if (next !== null) evaluations += 1;
			const nextValue = next !== null && residuals(next, there) ? sumOfSquares(there) : Infinity;
			if (next !== null && nextValue < value) {
				gained = (value - nextValue) / value;
				at = next;
				value = nextValue;
				[here, there] = [there, here];
				damping = Math.max(damping / 10, 1e-9);
				break;
			}
			damping *= 8;
		}
		if (gained < options.tolerance) break;
	}
	return { at, value, evaluations };
}
