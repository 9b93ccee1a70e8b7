import { memberFits } from './combination/memberFits';
import { trimmedMean } from './combination/trimmedMean';
import type { FitOptions, ForecastResult, GroupResult, Series } from './types';

/** Fewer values than this are refused. */
const FEWEST_VALUES = 3;

/**
 * Forecasts one series step by step: it yields between fits, so that a worker can look for a stop.
 * Same series, options and seed: same result to the last bit.
 * @param options horizon in steps; levels between 0 and 1
 */
export function* forecastSteps(series: Series, options: FitOptions): Generator<void, GroupResult<ForecastResult>> {
	const { id, values, period, longPeriods, regressors = [] } = series;
	if (values.length < FEWEST_VALUES) return { status: 'refused', id, reason: 'too-few-values', values: values.length };
	const predictions = [];
	for (const { name, fitted } of memberFits({ history: values, period, longPeriods, regressors, seed: options.seed, effort: options.effort })) {
		predictions.push({ name, ...fitted.predict(options.horizon, options.levels) });
		yield;
	}
	const point = trimmedMean(predictions.map((prediction) => prediction.point));
	const weight = 1 / predictions.length;
	return {
		status: 'decided',
		id,
		point,
		intervals: predictions[0]?.intervals ?? [],
		combination: 'trimmedMean',
		members: predictions.map(({ name }) => ({ name, weight })),
		totals: [],
		notes: [],
	};
}

/** `forecastSteps` in one go. */
export function forecastSeries(series: Series, options: FitOptions): GroupResult<ForecastResult> {
	const steps = forecastSteps(series, options);
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}
