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

const NONE = new Float64Array(0);

/**
 * Coefficients from free numbers: their tanh are partial autocorrelations between −1 and 1, which by
 * Durbin and Levinson's recursion give exactly the stationary polynomials (Monahan 1984).
 */
export function fromPartial(free: Float64Array): Float64Array {
	const result = new Float64Array(free.length);
	for (let order = 0; order < free.length; order += 1) {
		const newest = Math.tanh(free[order] as number);
		// Both ends of the polynomial change each other, so they move in pairs.
		for (let left = 0, right = order - 1; left <= right; left += 1, right -= 1) {
			const [one, other] = [result[left] as number, result[right] as number];
			result[left] = one - newest * other;
			if (left < right) result[right] = other - newest * one;
		}
		result[order] = newest;
	}
	return result;
}

/** Reads the free numbers of a search; tanh keeps every polynomial stationary and invertible. */
export function readCoefficients(order: ArimaOrder, at: Float64Array): ArimaCoefficients {
	let next = 0;
	const take = (count: number, sign: number): Float64Array => {
		if (count === 0) return NONE;
		const polynomial = fromPartial(at.subarray(next, next + count));
		next += count;
		for (let index = 0; index < count; index += 1) polynomial[index] = sign * (polynomial[index] as number);
		return polynomial;
	};
	const autoregressive = take(order.autoregressive, 1);
	const movingAverage = take(order.movingAverage, -1);
	const seasonalAutoregressive = take(order.seasonalAutoregressive, 1);
	const seasonalMovingAverage = take(order.seasonalMovingAverage, -1);
	const mean = order.constant ? (at[next] as number) : 0;
	return { autoregressive, movingAverage, seasonalAutoregressive, seasonalMovingAverage, mean };
}
