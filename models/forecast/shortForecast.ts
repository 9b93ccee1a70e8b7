import { boundsOf, clip, clipInterval } from './combination/bounds';
import { answerTotals } from './intervals/answerTotals';
import { futurePaths } from './intervals/futurePaths';
import { normalIntervals } from './intervals/normalIntervals';
import type { FitOptions, ForecastNote, ForecastResult, Series } from './types';

/** From here on the usual methods have enough to estimate. */
export const ENOUGH_VALUES = 8;

const isConstant = (values: Float64Array): boolean => values.every((value) => value === values[0]);

/** Whether a history leaves nothing to estimate: too short, or always the same. */
export function isSimple(values: Float64Array): boolean {
	return values.length < ENOUGH_VALUES || isConstant(values);
}

/**
 * The forecast of a history that is too short or constant: half way between the last value and the
 * line through the first and the last one, with bounds of a random walk that are widened for how few
 * steps they rest on. Constant values give zero width.
 */
export function shortForecast({ id, values }: Series, options: FitOptions): ForecastResult {
	const { horizon, levels, seed, nonNegative } = options;
	const count = values.length;
	const last = values[count - 1] as number;
	const drift = (last - (values[0] as number)) / (count - 1) / 2;
	const steps = values.subarray(1).map((value, index) => value - (values[index] as number));
	const sigma = Math.sqrt(steps.reduce((sum, step) => sum + step * step, 0) / steps.length) * (1 + 3 / count);
	const bounds = boundsOf(values, nonNegative);
	const point = clip(Float64Array.from({ length: horizon }, (_, step) => last + drift * (step + 1)), bounds);
	const deviation = point.map((_, step) => sigma * Math.sqrt(step + 1));
	const around = (wanted: readonly number[]) => normalIntervals(point, deviation, wanted).map((interval) => clipInterval(interval, bounds));
	const constant = isConstant(values);
	const notes: ForecastNote[] = [];
	if (constant) notes.push({ code: 'forecast-constant', details: { value: last } });
	if (count < ENOUGH_VALUES) notes.push({ code: 'forecast-short-history', details: { values: count, wanted: ENOUGH_VALUES } });
	const [interval] = around([0.95]);
	const totals = interval === undefined ? [] : answerTotals(
		{ point, interval, paths: () => futurePaths([], horizon, seed), levels, bounds },
		options.totals ?? [],
	);
	return {
		status: count < ENOUGH_VALUES ? 'uncertain' : 'decided',
		id,
		point,
		intervals: around(levels),
		combination: 'single',
		members: [{ name: 'seasonalNaive', weight: 1 }],
		totals,
		notes,
	};
}
