import type { Interval } from '../types';

/** How far beyond everything seen so far a forecast may lie, in widths of the history's range. */
const MOST_RANGES = 5;

/** Between which values points and bounds must lie. */
export interface Bounds {
	readonly lowest: number;
	readonly highest: number;
}

/**
 * Wild extrapolations end at five times the history's range; below zero ends everything where
 * negative values make no sense.
 */
export function boundsOf(history: Float64Array, nonNegative: boolean | 'auto'): Bounds {
	const low = history.reduce((least, value) => Math.min(least, value), Infinity);
	const high = history.reduce((most, value) => Math.max(most, value), -Infinity);
	const range = high - low;
	const floored = nonNegative === true || (nonNegative === 'auto' && low >= 0);
	const lowest = low - MOST_RANGES * range;
	return { lowest: floored ? Math.max(0, lowest) : lowest, highest: Math.max(high + MOST_RANGES * range, floored ? 0 : -Infinity) };
}

export function clip(values: Float64Array, { lowest, highest }: Bounds): Float64Array {
	return values.map((value) => Math.min(highest, Math.max(lowest, value)));
}

export function clipInterval({ level, lower, upper }: Interval, bounds: Bounds): Interval {
	return { level, lower: clip(lower, bounds), upper: clip(upper, bounds) };
}
