import type { ValueAxis } from '../scale/valueAxis';

/** The rectangle that the data are drawn in, in pixels, and how periods and values become places in it. */
export interface PlotArea {
	left: number;
	right: number;
	top: number;
	bottom: number;
	/** Width that one period has. */
	step: number;
	/** Middle of a period. */
	x(period: number): number;
	y(value: number): number;
}

/** @param box its edges; @param periods how many stand side by side; @param axis what lies between bottom and top */
export function plotArea(box: { left: number; right: number; top: number; bottom: number }, periods: number, axis: ValueAxis): PlotArea {
	const step = (box.right - box.left) / Math.max(1, periods);
	const perUnit = (box.bottom - box.top) / (axis.maximum - axis.minimum);
	return {
		...box,
		step,
		x: (period) => box.left + (period + 0.5) * step,
		y: (value) => box.bottom - (value - axis.minimum) * perUnit,
	};
}
