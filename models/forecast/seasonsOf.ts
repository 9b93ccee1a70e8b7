import type { Frequency } from './types';

/** The seasons that are looked for, and how far ahead one looks when nobody says. */
export interface Seasons {
	readonly period: number;
	readonly longPeriods: readonly number[];
	/** Steps of a year; 0 where a year has no whole number of them and the calendar must say. */
	readonly yearSteps: number;
	readonly defaultHorizon: number;
}

const SEASONS: Record<Frequency, Seasons> = {
	hour: { period: 24, longPeriods: [168], yearSteps: 8766, defaultHorizon: 48 },
	day: { period: 7, longPeriods: [365.25], yearSteps: 364, defaultHorizon: 28 },
	businessDay: { period: 5, longPeriods: [260.9], yearSteps: 260, defaultHorizon: 20 },
	week: { period: 1, longPeriods: [52], yearSteps: 52, defaultHorizon: 13 },
	month: { period: 12, longPeriods: [], yearSteps: 12, defaultHorizon: 12 },
	quarter: { period: 4, longPeriods: [], yearSteps: 4, defaultHorizon: 4 },
	year: { period: 1, longPeriods: [], yearSteps: 1, defaultHorizon: 3 },
};

/** Seasons of a frequency, in steps. A day's year is 364 days, so that weekdays meet weekdays. */
export function seasonsOf(frequency: Frequency): Seasons {
	return SEASONS[frequency];
}
