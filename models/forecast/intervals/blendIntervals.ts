import type { Interval } from '../types';
import { conformalHalfWidth, type ConformalWidths } from './conformalWidths';

export interface BlendInput {
	/** The combined forecast. */
	readonly point: Float64Array;
	/** Bounds by a model's own error, around its own point; null without one. */
	readonly modelled: { readonly point: Float64Array; readonly intervals: readonly Interval[] } | null;
	/** What past forecasts missed; null without any. */
	readonly conformal: ConformalWidths | null;
	readonly levels: readonly number[];
	/** Values of the history: few values make bounds too narrow. */
	readonly values: number;
}

/** Estimated parameters make bounds too narrow by about this much over the number of values. */
const SMALL_SAMPLE = 3;

/**
 * Bounds around the combined point: the mean of a model's simulated bounds and of what past forecasts
 * missed, widened for short histories. A model's bounds are too narrow, those of past forecasts too
 * coarse; together they hold what they promise (measured on M3, Tourism and M4 Weekly).
 */
export function blendIntervals({ point, modelled, conformal, levels, values }: BlendInput): Interval[] {
	const widening = 1 + SMALL_SAMPLE / values;
	return levels.map((level, index) => {
		const own = modelled?.intervals[index];
		const width = conformal === null ? null : conformalHalfWidth(conformal, level, point.length);
		const reach = (step: number, side: 'lower' | 'upper'): number => {
			const sign = side === 'upper' ? 1 : -1;
			const byModel = own === undefined ? null : sign * ((own[side][step] as number) - (modelled?.point[step] as number));
			const byPast = width === null ? null : (width[step] as number);
			if (byModel === null || byPast === null) return byModel ?? byPast ?? 0;
			return (byModel + byPast) / 2;
		};
		return {
			level,
			lower: point.map((value, step) => value - widening * reach(step, 'lower')),
			upper: point.map((value, step) => value + widening * reach(step, 'upper')),
		};
	});
}
