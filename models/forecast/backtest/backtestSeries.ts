import { cutSeries } from '../cutSeries';
import { seasonalNaive } from '../engines/seasonalNaive';
import { finish } from '../finish';
import { forecastSteps } from '../forecastSeries';
import { refusal } from '../refusal';
import type { BacktestOptions, BacktestReport, GroupResult, Interval, Series } from '../types';
import { absoluteErrors, accuracyOf } from './absoluteErrors';
import { backtestPlan } from './backtestPlan';

type Fold = BacktestReport['folds'][number];

/** With fewer origins a backtest is an anecdote. */
const ENOUGH_ORIGINS = 3;

/** Mean absolute step of seasonal naive inside a history; 0 for a history that repeats itself exactly. */
function naiveScale(history: Float64Array, period: number): number {
	const lag = history.length > period ? period : 1;
	const count = history.length - lag;
	let sum = 0;
	for (let at = lag; at < history.length; at += 1) sum += Math.abs((history[at] as number) - (history[at - lag] as number));
	return count > 0 ? sum / count : 0;
}

/** The value of the same step in the last year that was known at the origin; NaN without one. */
function lastYear(values: Float64Array, origin: number, step: number, yearSteps: number): number {
	if (yearSteps <= 0) return NaN;
	const back = yearSteps * Math.ceil((step + 1) / yearSteps);
	return values[origin + step - back] ?? NaN;
}

function coverage(folds: readonly Fold[], level: number): number {
	let [inside, all] = [0, 0];
	for (const { actual, intervals } of folds) {
		const interval = intervals.find((each) => each.level === level) as Interval;
		actual.forEach((value, step) => {
			all += 1;
			if (value >= (interval.lower[step] as number) && value <= (interval.upper[step] as number)) inside += 1;
		});
	}
	return inside / all;
}

/** Mean over the folds whose scale is not zero; null without any. */
function meanScaledError(folds: readonly Fold[], { values, period }: Series): number | null {
	const scaled = folds.flatMap(({ origin, actual, forecast }) => {
		const scale = naiveScale(values.subarray(0, origin), period);
		return scale === 0 ? [] : [absoluteErrors([...actual], [...forecast]).error / actual.length / scale];
	});
	return scaled.length === 0 ? null : scaled.reduce((sum, value) => sum + value, 0) / scaled.length;
}

/** Forecasts again from past origins with everything that a forecast does, one fit a step. */
export function* backtestSteps(series: Series, options: BacktestOptions): Generator<void, GroupResult<BacktestReport>> {
	const { id, values, period } = series;
	const { levels, yearSteps } = options;
	const refused = refusal(series, 0);
	if (refused !== null) return refused;
	const { origins, horizon } = backtestPlan(values.length, options.horizon, options.origins, period);
	if (origins.length === 0) return { status: 'refused', id, reason: 'too-few-values', values: values.length };

	const folds: Fold[] = [];
	const naive: number[] = [];
	const shorter = horizon < options.horizon ? [{ code: 'backtest-shorter-horizon' as const, details: { horizon, asked: options.horizon, values: values.length } }] : [];
	let notes: BacktestReport['notes'] = [];
	for (const origin of origins) {
		const earlier = cutSeries(series, origin);
		const result = yield* forecastSteps(earlier, { ...options, horizon });
		if (result.status === 'refused' || result.status === 'failed') return result;
		notes = result.notes;
		folds.push({ origin, actual: values.slice(origin, origin + horizon), forecast: result.point, intervals: result.intervals });
		const context = { period, periods: [], regressors: [], seed: options.seed };
		naive.push(...seasonalNaive.fit(earlier.values, context).predict(horizon, []).point);
	}
	const actual = folds.flatMap((fold) => [...fold.actual]);
	const forecast = folds.flatMap((fold) => [...fold.forecast]);
	const yearAgo = folds.flatMap((fold) => [...fold.actual].map((_, step) => lastYear(values, fold.origin, step, yearSteps)));
	const ours = absoluteErrors(actual, forecast);
	const naiveSums = absoluteErrors(actual, naive);
	const yearSums = absoluteErrors(actual, yearAgo);
	const oursWhereYear = absoluteErrors(actual, forecast.map((value, index) => (Number.isNaN(yearAgo[index]) ? NaN : value)));
	return {
		status: origins.length < ENOUGH_ORIGINS ? 'uncertain' : 'decided',
		id,
		origins: origins.length,
		horizon,
		accuracy: accuracyOf(ours),
		mase: meanScaledError(folds, series),
		bias: ours.actual === 0 ? null : ours.excess / ours.actual,
		coverage: levels.map((level) => ({ level, share: coverage(folds, level) })),
		seasonalNaiveAccuracy: accuracyOf(naiveSums),
		lastYearAccuracy: yearSums.pairs === 0 ? null : accuracyOf(yearSums),
		betterThanLastYear: yearSums.pairs === 0 ? null : oursWhereYear.error < yearSums.error,
		betterThanSeasonalNaive: ours.error < naiveSums.error,
		errorByStep: Float64Array.from({ length: horizon }, (_, step) =>
			folds.reduce((sum, fold) => sum + Math.abs((fold.actual[step] as number) - (fold.forecast[step] as number)), 0) / folds.length,
		),
		folds,
		notes: [...shorter, ...notes],
	};
}

/** `backtestSteps` in one go. */
export function backtestSeries(series: Series, options: BacktestOptions): GroupResult<BacktestReport> {
	return finish(backtestSteps(series, options));
}
