import { normalIntervals } from '../intervals/normalIntervals';
import { rootMeanSquare } from '../numeric/rootMeanSquare';
import type { Fitted, Model } from '../types';

/**
 * The same as one season ago; with a period of 1 the last value. A history shorter than a season
 * repeats its last value. Bounds after Hyndman & Athanasopoulos, Forecasting: Principles and
 * Practice, 3rd edition, table 5.2: σ √(whole seasons ahead + 1).
 */
export const seasonalNaive: Model = {
	name: 'seasonalNaive',
	fit(history, { period }): Fitted {
		const length = history.length;
		const lag = length >= period ? period : 1;
		const last = history.slice(length - lag);
		const fitted = history.map((_, index) => (index < lag ? NaN : (history[index - lag] as number)));
		const sigma = rootMeanSquare(history, fitted);
		return {
			fitted,
			parameters: { lag, sigma },
			predict(horizon, levels) {
				const point = Float64Array.from({ length: horizon }, (_, step) => last[step % lag] as number);
				const deviation = point.map((_, step) => sigma * Math.sqrt(Math.floor(step / lag) + 1));
				return { point, intervals: normalIntervals(point, deviation, levels) };
			},
		};
	},
};
