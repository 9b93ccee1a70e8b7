import { forecastSteps } from '../forecastSeries';
import type { Effort, ForecastNote, Interval } from '../types';
import type { DriverFit, DriverPrediction, DriverRefusal } from './driverTypes';
import { fitDrivers } from './fitDrivers';
import type { KnownDriver } from './knownFuture';
import { predictDrivers } from './predictDrivers';

export interface DriverSeriesOptions {
	readonly horizon: number;
	readonly levels: readonly number[];
	readonly seed: number;
	readonly effort: Effort;
	/** Steps of the season and of longer ones, of what the drivers do not explain. */
	readonly period: number;
	readonly longPeriods: readonly number[];
	readonly outOfTime?: () => boolean;
}

export interface DriverSeriesForecast {
	readonly status: 'decided' | 'uncertain';
	readonly fit: DriverFit;
	readonly point: Float64Array;
	readonly intervals: readonly Interval[];
	/** What the drivers alone say, one a step. */
	readonly predictions: readonly DriverPrediction[];
	/** What the forecast of the rest adds to it. */
	readonly rest: Float64Array;
	readonly notes: readonly ForecastNote[];
}

/** Half the width of an interval that joins two independent doubts. */
const joined = (one: number, other: number): number => Math.sqrt(one * one + other * other);

/**
 * Forecasts a series from drivers that are known over the horizon: least squares on the drivers, and
 * the ensemble on what they leave unexplained, so that trend, season and slow change are not lost.
 * The bounds join the doubt of both.
 */
export function* driverSeriesSteps(id: string, values: Float64Array, drivers: readonly KnownDriver[], options: DriverSeriesOptions): Generator<void, DriverSeriesForecast | DriverRefusal> {
	const { horizon, levels } = options;
	const fit = fitDrivers(drivers.map(({ name, past }) => ({ name, values: past })), values);
	yield;
	if (fit.status === 'refused') return fit;
	const kept = fit.coefficients.map(({ name }) => drivers.find((driver) => driver.name === name) as KnownDriver);
	const rows = Array.from({ length: horizon }, (_, step) => kept.map(({ future }) => future[step] as number));
	const predictions = predictDrivers(fit, rows, levels);
	const rest = yield* forecastSteps(
		{ id, values: fit.residuals, period: options.period, longPeriods: options.longPeriods },
		{ ...options, nonNegative: false, outOfTime: options.outOfTime },
	);
	if (rest.status === 'refused' || rest.status === 'failed') {
		const bounds = (level: number, side: 'lower' | 'upper'): Float64Array =>
			Float64Array.from(predictions, ({ intervals }) => intervals.find((interval) => interval.level === level)?.[side] as number);
		return {
			status: 'uncertain',
			fit,
			point: Float64Array.from(predictions, ({ value }) => value),
			intervals: levels.map((level) => ({ level, lower: bounds(level, 'lower'), upper: bounds(level, 'upper') })),
			predictions,
			rest: new Float64Array(horizon),
			notes: [],
		};
	}
	const point = Float64Array.from(predictions, ({ value }, step) => value + (rest.point[step] as number));
	const intervals = levels.map((level, index): Interval => {
		const own = rest.intervals[index] as Interval;
		// The doubt about the coefficients, without that of a single row, which is the rest's.
		const doubt = (step: number): number => {
			const { intervals: bounds, leverage } = predictions[step] as DriverPrediction;
			const { lower, upper } = bounds[index] as { lower: number; upper: number };
			return ((upper - lower) / 2) * Math.sqrt(leverage / (1 + leverage));
		};
		const at = (bound: Float64Array, sign: number): Float64Array =>
			point.map((value, step) => value + sign * joined((bound[step] as number) - (rest.point[step] as number), doubt(step)));
		return { level, lower: at(own.lower, -1), upper: at(own.upper, 1) };
	});
	return { status: rest.status, fit, point, intervals, predictions, rest: rest.point, notes: rest.notes };
}
