import type { ArimaOrder } from './arimaOrder';

/** The four polynomials: index 0 belongs to one step (one season) back. */
export interface ArimaCoefficients {
	readonly autoregressive: Float64Array;
	readonly movingAverage: Float64Array;
	readonly seasonalAutoregressive: Float64Array;
	readonly seasonalMovingAverage: Float64Array;
	/** Mean of the differenced history. */
	readonly mean: number;
}

/**
 * Coefficients from partial autocorrelations by Durbin and Levinson's recursion. Partial
 * autocorrelations between −1 and 1 give exactly the stationary polynomials (Monahan 1984).
 */
export function fromPartial(partial: Float64Array): Float64Array {
	const result = new Float64Array(partial.length);
	for (let order = 0; order < partial.length; order += 1) {
		const newest = partial[order] as number;
		const before = result.slice(0, order);
		for (let index = 0; index < order; index += 1) {
			result[index] = (before[index] as number) - newest * (before[order - 1 - index] as number);
		}
		result[order] = newest;
	}
	return result;
}

/** Reads the free numbers of a search; tanh keeps every polynomial stationary and invertible. */
export function readCoefficients(order: ArimaOrder, at: Float64Array): ArimaCoefficients {
	let next = 0;
	const take = (count: number): Float64Array => {
		const polynomial = fromPartial(at.slice(next, next + count).map(Math.tanh));
		next += count;
		return polynomial;
	};
	const autoregressive = take(order.autoregressive);
	const movingAverage = take(order.movingAverage).map((value) => -value);
	const seasonalAutoregressive = take(order.seasonalAutoregressive);
	const seasonalMovingAverage = take(order.seasonalMovingAverage).map((value) => -value);
	const mean = order.constant ? (at[next] as number) : 0;
	return { autoregressive, movingAverage, seasonalAutoregressive, seasonalMovingAverage, mean };
}
