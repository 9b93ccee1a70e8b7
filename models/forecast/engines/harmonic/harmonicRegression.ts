import { powerOfTwoUnit } from '../../numeric/powerOfTwoUnit';
import type { Fitted, FitContext, Interval, Model } from '../../types';
import { fitAutoArima } from '../arima/arima';
import { cutRegressor } from './cutRegressor';
import { designRow, designShape, penalties, trendColumns } from './design';
import { fitRidge, type RidgeFit } from './ridge';

/** What is left after the regression needs short memories only. */
const REMAINDER_LIMITS = { mostOrder: 2, mostSeasonalOrder: 0, mostFits: 12 };
/** Growth beyond e^20 times the largest value is an overflow, not a forecast. */
const LARGEST_GROWTH = 20;

interface ScaledRegression {
	readonly regression: RidgeFit;
	/** The history, or the logarithms of its values in this unit. */
	readonly values: Float64Array;
	readonly unit: number | null;
}

/** The regression on the values or on their logarithms, whichever fits better. */
function regress(rows: readonly number[][], history: Float64Array, penalty: readonly number[]): ScaledRegression {
	const plain = { regression: fitRidge(rows, history, penalty), values: history, unit: null };
	if (!history.every((value) => value > 0)) return plain;
	const unit = powerOfTwoUnit(history);
	const values = history.map((value) => Math.log(value / unit));
	const regression = fitRidge(rows, values, penalty);
	// The Jacobian of the logarithm makes the two sums of squares comparable.
	const jacobian = Math.log(unit) + values.reduce((sum, value) => sum + value, 0) / values.length;
	return regression.squares * Math.exp(2 * jacobian) < plain.regression.squares ? { regression, values, unit } : plain;
}

function fitHarmonic(history: Float64Array, context: FitContext, fitRemainder: (remainder: Float64Array) => Fitted): Fitted {
	const length = history.length;
	const shape = designShape(length, context.periods, context.regressors);
	const rows = Array.from({ length }, (_, time) => designRow(shape, time));
	const { regression, values, unit } = regress(rows, history, penalties(shape));
	// Level and bends only keep the waves clean; ARIMA carries them on more carefully than a line would.
	const first = trendColumns(shape);
	const plainEffect = (row: readonly number[]): number =>
		row.reduce((sum, value, column) => (column < first ? sum : sum + value * (regression.weights[column] as number)), 0);
	// The mean goes with the effects: a logarithm's zero depends on the unit, and must not matter to ARIMA.
	const mean = rows.reduce((sum, row, index) => sum + (values[index] as number) - plainEffect(row), 0) / length;
	const effect = (row: readonly number[]): number => mean + plainEffect(row);
	const effects = Float64Array.from(rows, effect);
	const remainder = fitRemainder(values.map((value, index) => value - (effects[index] as number)));
	const refitRemainder = remainder.refit;
	const highest = values.reduce((most, value) => Math.max(most, value), -Infinity) + LARGEST_GROWTH;
	const add = (numbers: Float64Array, base: Float64Array): Float64Array => {
		const sums = numbers.map((value, index) => value + (base[index] as number));
		return unit === null ? sums : sums.map((value) => unit * Math.exp(Math.min(value, highest)));
	};
	return {
		fitted: add(remainder.fitted, effects),
		parameters: { ...remainder.parameters, logged: Number(unit !== null), columns: rows[0]?.length ?? 0 },
		...(refitRemainder && { refit: (earlier: Float64Array) => fitHarmonic(earlier, cutContext(context, earlier.length), refitRemainder) }),
		predict(horizon, levels) {
			const base = Float64Array.from({ length: horizon }, (_, step) => effect(designRow(shape, length + step)));
			const { point, intervals } = remainder.predict(horizon, levels);
			const restore = ({ level, lower, upper }: Interval): Interval => ({ level, lower: add(lower, base), upper: add(upper, base) });
			return { point: add(point, base), intervals: intervals.map(restore) };
		},
	};
}

/** The context as it stood when the history had only so many values: what came later is the known future. */
function cutContext(context: FitContext, length: number): FitContext {
	return { ...context, regressors: context.regressors.map((regressor) => cutRegressor(regressor, length)) };
}

/**
 * Regression on a bending trend, on sine and cosine waves of every season, and on known columns
 * (events, drivers), with an ARIMA model of what is left (dynamic harmonic regression: Hyndman &
 * Athanasopoulos 2021, §10.5; the penalised bends as in Taylor & Letham 2018). On logarithms where
 * those fit better.
 */
export const harmonicRegression: Model = {
	name: 'harmonicRegression',
	fit: (history, context) => fitHarmonic(history, context, (remainder) => fitAutoArima(remainder, 1, REMAINDER_LIMITS)),
};
