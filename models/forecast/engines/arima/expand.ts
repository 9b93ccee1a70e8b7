import type { ArimaFit } from './fitArima';

function multiply(one: readonly number[], other: readonly number[]): number[] {
	const product = Array.from({ length: one.length + other.length - 1 }, () => 0);
	one.forEach((left, index) =>
		other.forEach((right, at) => {
			product[index + at] = (product[index + at] as number) + left * right;
		}),
	);
	return product;
}

/** 1 + Σ sign · coefficients[j] B^(lag (j + 1)). */
function polynomial(coefficients: Float64Array, lag: number, sign: number): number[] {
	const result = Array.from({ length: coefficients.length * lag + 1 }, () => 0);
	result[0] = 1;
	coefficients.forEach((coefficient, index) => {
		result[(index + 1) * lag] = sign * coefficient;
	});
	return result;
}

/** The model as one long recursion on the history itself. */
export interface ExpandedArima {
	/** y[t] = constant + Σ weights[j] y[t − 1 − j] + error + Σ errorWeights[j] error[t − 1 − j]. */
	readonly weights: number[];
	readonly errorWeights: number[];
	readonly constant: number;
}

/** Multiplies polynomials and differences out. */
export function expand({ order, coefficients }: ArimaFit, period: number): ExpandedArima {
	const { autoregressive, seasonalAutoregressive, movingAverage, seasonalMovingAverage, mean } = coefficients;
	const stationary = multiply(polynomial(autoregressive, 1, -1), polynomial(seasonalAutoregressive, period, -1));
	const one = Float64Array.of(1);
	let full = stationary;
	for (let time = 0; time < order.differences; time += 1) full = multiply(full, polynomial(one, 1, -1));
	for (let time = 0; time < order.seasonalDifferences; time += 1) full = multiply(full, polynomial(one, period, -1));
	const errors = multiply(polynomial(movingAverage, 1, 1), polynomial(seasonalMovingAverage, period, 1));
	return {
		weights: full.slice(1).map((value) => -value),
		errorWeights: errors.slice(1),
		constant: mean * stationary.reduce((sum, value) => sum + value, 0),
	};
}

/** What an error now does to each later step, starting with 1 at its own. */
export function errorEchoes({ weights, errorWeights }: ExpandedArima, steps: number): Float64Array {
	const echoes = new Float64Array(steps);
	for (let step = 0; step < steps; step += 1) {
		let echo = step === 0 ? 1 : (errorWeights[step - 1] ?? 0);
		for (let back = 1; back <= Math.min(step, weights.length); back += 1) {
			echo += (weights[back - 1] as number) * (echoes[step - back] as number);
		}
		echoes[step] = echo;
	}
	return echoes;
}
