import { isSeasonal } from './isSeasonal';
import { seasonalIndices } from './seasonalIndices';
import type { Fitted, FitContext, Interval, Model } from '../types';

/** A history without its season, and the way back. */
export interface Adjustment {
	readonly adjusted: Float64Array;
	/** Gives values their season back; `start` is the place in time of the first one (0 = the history's first). */
	restore(values: Float64Array, start: number): Float64Array;
}

/** Takes the season out where the M4 test finds one; else the history itself. */
export function adjustSeason(history: Float64Array, period: number): Adjustment {
	if (!isSeasonal(history, period)) return { adjusted: history, restore: (values) => values };
	const { kind, indices } = seasonalIndices(history, period);
	const indexAt = (time: number): number => indices[time % period] as number;
	if (kind === 'multiplicative') {
		return {
			adjusted: history.map((value, time) => value / indexAt(time)),
			restore: (values, start) => values.map((value, step) => value * indexAt(start + step)),
		};
	}
	return {
		adjusted: history.map((value, time) => value - indexAt(time)),
		restore: (values, start) => values.map((value, step) => value + indexAt(start + step)),
	};
}

/** An engine's fit to a history without season, with the season put back into what it predicts. */
export function restored(inner: Fitted, { adjusted, restore }: Adjustment): Fitted {
	const length = adjusted.length;
	const restoreInterval = ({ level, lower, upper }: Interval): Interval => ({
		level,
		lower: restore(lower, length),
		upper: restore(upper, length),
	});
	return {
		fitted: restore(inner.fitted, 0),
		parameters: inner.parameters,
		predict(horizon, levels) {
			const { point, intervals } = inner.predict(horizon, levels);
			return { point: restore(point, length), intervals: intervals.map(restoreInterval) };
		},
	};
}

/** Fits an engine to a history whose season has been taken out where the M4 test finds one. */
export function fitAdjusted(engine: Pick<Model, 'fit'>, history: Float64Array, context: FitContext): Fitted {
	const adjustment = adjustSeason(history, context.period);
	const inner = engine.fit(adjustment.adjusted, { ...context, period: 1, periods: [] });
	const again = inner.refit;
	if (again === undefined) return restored(inner, adjustment);
	return {
		...restored(inner, adjustment),
		refit(earlier) {
			const earlierAdjustment = adjustSeason(earlier, context.period);
			return restored(again(earlierAdjustment.adjusted), earlierAdjustment);
		},
	};
}
