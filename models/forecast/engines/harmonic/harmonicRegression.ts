import type { Fitted, FitContext, Interval, Model } from '../../types';
import { fitAutoArima } from '../arima/arima';
import { designRow, designShape, penalties } from './design';
import { fitRidge } from './ridge';

/** What is left after the regression needs short memories only. */
const REMAINDER_LIMITS = { mostOrder: 2, mostSeasonalOrder: 0, mostFits: 12 };
/** A growth factor above e^20 is an overflow, not a forecast. */
const LARGEST_LOGARITHM = 20;

const logarithm = (value: number): number => Math.log(value);

/**
 * Regression on a bending trend, on sine and cosine waves of every season, and on known columns
 * (events, drivers), with an ARIMA model of what is left (dynamic harmonic regression: Hyndman &
 * Athanasopoulos 2021, §10.5; the penalised bends as in Taylor & Letham 2018). On logarithms where
 * those fit better.
 */
export const harmonicRegression: Model = {
	name: 'harmonicRegression',
	fit(history, { periods, regressors }: FitContext): Fitted {
		const length = history.length;
		const shape = designShape(length, periods, regressors);
		const rows = Array.from({ length }, (_, time) => designRow(shape, time));
		const penalty = penalties(shape);
		const plain = fitRidge(rows, history, penalty);
		let best = { regression: plain, values: history, logged: false };
		if (history.every((value) => value > 0)) {
			const logs = history.map(logarithm);
			const logged = fitRidge(rows, logs, penalty);
			// The Jacobian of the logarithm makes the two sums of squares comparable.
			const jacobian = logs.reduce((sum, value) => sum + value, 0) / length;
			if (logged.squares * Math.exp(2 * jacobian) < plain.squares) best = { regression: logged, values: logs, logged: true };
		}
		const { regression, values, logged } = best;
		const remainder = fitAutoArima(values.map((value, index) => value - (regression.fitted[index] as number)), 1, REMAINDER_LIMITS);
		const highest = logged ? values.reduce((most, value) => Math.max(most, value), -Infinity) + LARGEST_LOGARITHM : Infinity;
		const back = (numbers: Float64Array): Float64Array =>
			logged ? numbers.map((value) => Math.exp(Math.min(value, highest))) : numbers;
		const add = (numbers: Float64Array, base: Float64Array): Float64Array =>
			back(numbers.map((value, index) => value + (base[index] as number)));
		return {
			fitted: add(remainder.fitted, regression.fitted),
			parameters: { ...remainder.parameters, logged: Number(logged), columns: penalty.length },
			predict(horizon, levels) {
				const base = Float64Array.from({ length: horizon }, (_, step) =>
					designRow(shape, length + step).reduce((sum, value, column) => sum + value * (regression.weights[column] as number), 0),
				);
				const { point, intervals } = remainder.predict(horizon, levels);
				const restore = ({ level, lower, upper }: Interval): Interval => ({ level, lower: add(lower, base), upper: add(upper, base) });
				return { point: add(point, base), intervals: intervals.map(restore) };
			},
		};
	},
};
