import { normalIntervals } from '../../intervals/normalIntervals';
import { fitAdjusted } from '../../seasonal/seasonallyAdjusted';
import type { Fitted, Model } from '../../types';
import type { ArimaOrder } from './arimaOrder';
import { chooseDifferences } from './chooseDifferences';
import { difference } from './difference';
import { errorEchoes, expand } from './expand';
import { fitArima, type ArimaFit } from './fitArima';
import { searchOrders, type SearchLimits } from './searchOrders';

const LIMITS: SearchLimits = { mostOrder: 5, mostSeasonalOrder: 2, mostFits: 60 };
const LONGEST_SEASON = 24;

/**
 * ARIMA of given orders.
 * @throws RangeError when the history is too short for them
 */
export function fitOrders(history: Float64Array, period: number, order: ArimaOrder): Fitted {
	const values = difference(difference(history, period, order.seasonalDifferences), 1, order.differences);
	const fit = fitArima(values, period, order);
	if (fit === null) throw new RangeError(`${history.length} values are too few for these orders`);
	return arimaFitted(fit, history, period);
}

/** Predictions of a fitted order. */
function arimaFitted(fit: ArimaFit, history: Float64Array, period: number): Fitted {
	const expanded = expand(fit, period);
	const { order, coefficients, errors, variance } = fit;
	const length = history.length;
	const offset = length - errors.length;
	return {
		fitted: history.map((value, index) => (index < offset ? NaN : value - (errors[index - offset] as number))),
		parameters: {
			p: order.autoregressive, d: order.differences, q: order.movingAverage,
			P: order.seasonalAutoregressive, D: order.seasonalDifferences, Q: order.seasonalMovingAverage,
			mean: coefficients.mean, variance, aicc: fit.aicc,
		},
		refit: (earlier) => fitOrders(earlier, period, order),
		predict(horizon, levels) {
			const all = new Float64Array(length + horizon);
			all.set(history);
			for (let time = length; time < all.length; time += 1) {
				let value = expanded.constant;
				expanded.weights.forEach((weight, index) => {
					value += weight * (all[time - 1 - index] ?? 0);
				});
				expanded.errorWeights.forEach((weight, index) => {
					const at = time - 1 - index - offset;
					value += weight * (errors[at] ?? 0);
				});
				all[time] = value;
			}
			const point = all.slice(length);
			let sum = 0;
			const deviation = errorEchoes(expanded, horizon).map((echo) => {
				sum += echo * echo;
				return Math.sqrt(variance * sum);
			});
			return { point, intervals: normalIntervals(point, deviation, levels) };
		},
	};
}

/** The search on a history whose season, if any, is part of the model. */
export function fitAutoArima(history: Float64Array, period: number, limits: SearchLimits): Fitted {
	const fit = searchOrders(history, period, chooseDifferences(history, period), limits);
	if (fit === null) throw new RangeError(`${history.length} values are too few for an ARIMA model`);
	return arimaFitted(fit, history, period);
}

/**
 * Automatic seasonal ARIMA (Hyndman & Khandakar 2008) with conditional least squares. A season longer
 * than 24 steps is taken out beforehand.
 */
export const arima: Model = {
	name: 'arima',
	fit(history, context) {
		const { period } = context;
		if (period <= LONGEST_SEASON) return fitAutoArima(history, period, LIMITS);
		const inner = { fit: (values: Float64Array) => fitAutoArima(values, 1, LIMITS) };
		return fitAdjusted(inner, history, context);
	},
};
