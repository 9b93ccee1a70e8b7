import type { Interval } from '../types';
import { conformalHalfWidth, type ConformalWidths } from './conformalWidths';

/** Bounds by a model's own error, around its own point. */
export interface ModelledSpread {
	readonly point: Float64Array;
	readonly intervals: readonly Interval[];
}

export interface BlendInput {
	/** The combined forecast. */
	readonly point: Float64Array;
	/** Of one model or more. */
	readonly modelled: readonly ModelledSpread[];
	/** What past forecasts missed; null without any. */
	readonly conformal: ConformalWidths | null;
	/** Share of the past in the blend, 0 to 1. */
	readonly conformalShare: number;
	readonly levels: readonly number[];
	/** Values of the history: few values make bounds too narrow. */
	readonly values: number;
	/** What every bound's distance is multiplied by. */
	readonly factor: number;
}

/** Estimated parameters make bounds too narrow by about this much over the number of values. */
const SMALL_SAMPLE = 3;

/** Mean distance of the models' bounds from their own points. */
function modelReach(modelled: readonly ModelledSpread[], level: number, side: 'lower' | 'upper', step: number): number {
	const sign = side === 'upper' ? 1 : -1;
	const reaches = modelled.map(({ point, intervals }) => {
		const bound = intervals.find((interval) => interval.level === level)?.[side];
		return sign * ((bound?.[step] as number) - (point[step] as number));
	});
	return reaches.reduce((sum, reach) => sum + reach, 0) / reaches.length;
}

/**
 * Bounds around the combined point: models' own bounds blended with what past forecasts missed,
 * widened for short histories. A model's bounds are too narrow, those of past forecasts too coarse;
 * together they hold what they promise (measured on M3, Tourism and M4 Weekly).
 */
export function blendIntervals(input: BlendInput): Interval[] {
	const { point, modelled, conformal, conformalShare, levels, values, factor } = input;
	const widening = factor * (1 + SMALL_SAMPLE / values);
	return levels.map((level) => {
		const past = conformal === null ? null : conformalHalfWidth(conformal, level, point.length);
		const reach = (side: 'lower' | 'upper', step: number): number => {
			const byModel = modelReach(modelled, level, side, step);
			if (past === null) return widening * byModel;
			return widening * ((1 - conformalShare) * byModel + conformalShare * (past[step] as number));
		};
		return {
			level,
			lower: point.map((value, step) => value - reach('lower', step)),
			upper: point.map((value, step) => value + reach('upper', step)),
		};
	});
}
