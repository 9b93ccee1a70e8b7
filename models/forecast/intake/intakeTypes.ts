import type { Frequency } from '../types';

/** The rows of one group that have a date, in any order. All lists are equally long. */
export interface RawGroup {
	/** Unique within one request. */
	readonly id: string;
	/** What the clock on the wall showed, in milliseconds as if it were UTC. */
	readonly clocks: Float64Array;
	/** The moment in UTC; the same as the clock for dates without a zone. */
	readonly moments: Float64Array;
	/** NaN where the row has no value. */
	readonly values: Float64Array;
	/** Number of the row that each entry came from. */
	readonly rows: Int32Array;
	/** Columns that are known for the future as well, NaN where a row lacks one. */
	readonly drivers?: ReadonlyArray<{ readonly name: string; readonly values: Float64Array }>;
}

/** How rows of one period become one value. */
export type CombineRows = 'sum' | 'mean' | 'last';
/** What stands in a period without rows; `auto` decides by what the values look like. */
export type FillGaps = 'auto' | 'interpolate' | 'zero';
/** What becomes of a last period that has not ended yet; `auto` drops it. */
export type LastPeriod = 'auto' | 'keep';

export interface IntakeOptions {
	/** Null: found from the dates. */
	readonly frequency: Frequency | null;
	readonly combine: CombineRows;
	readonly gaps: FillGaps;
	readonly lastPeriod: LastPeriod;
	/** Whether values a hundred times as large as all others are replaced like gaps. */
	readonly replaceOutliers: boolean;
	/** What the clock on the wall shows now; periods that hold it are not over. */
	readonly now: number;
}

/** How periods are counted, so that a year of months has no leap days in it. */
export interface Calendar {
	readonly frequency: Frequency;
	/** First weekday of a week (0 Monday), first month of a quarter (0 to 2) or year (0 to 11); else 0. */
	readonly anchor: number;
	/** Whether the user's own dates are the first or the last day of their period. */
	readonly label: 'start' | 'end';
}

/** What was mended, as a code with plain details; the node words it. */
export interface Repair {
	readonly code: RepairCode;
	readonly details: Readonly<Record<string, number | string>>;
}

export type RepairCode =
	/** details: rows */
	| 'forecast-dates-sorted'
	/** details: rows, periods, by, frequency */
	| 'forecast-rows-combined'
	/** details: count, periods, how, first */
	| 'forecast-gaps-filled'
	/** details: date, frequency */
	| 'forecast-partial-last'
	/** details: date, frequency */
	| 'forecast-partial-first'
	/** details: rows, date */
	| 'forecast-future-rows'
	/** details: count, value, date */
	| 'forecast-outliers-replaced'
	/** details: repeated, skipped */
	| 'forecast-clock-change'
	/** details: rows, before, after */
	| 'forecast-history-split'
	/** details: percent */
	| 'forecast-mostly-missing'
	/** details: count */
	| 'forecast-negative-values'
	/** details: periods, until */
	| 'forecast-group-ended';

export interface SkippedEntry {
	readonly row: number;
	readonly reason: 'no-value' | 'future-date' | 'partial-period' | 'before-long-gap';
}

/** A driver column beside the values, with what is known of its future. */
export interface DriverColumn {
	readonly name: string;
	readonly past: Float64Array;
	/** From the first period after the values on; NaN where it is not known. */
	readonly future: Float64Array;
}

/** One group's history, regular and without holes. */
export interface PreparedGroup {
	readonly id: string;
	readonly calendar: Calendar;
	/** Number of the first value's period. */
	readonly firstPeriod: number;
	readonly values: Float64Array;
	/** 1 where the value stood in the rows, 0 where it was filled in. */
	readonly observed: Uint8Array;
	/** The last period that had begun and was not over, and its sum so far; it is not in `values`. */
	readonly partial: { readonly period: number; readonly value: number } | null;
	readonly drivers: readonly DriverColumn[];
	readonly repairs: readonly Repair[];
	/** Rows that stand behind the values. */
	readonly used: Int32Array;
	readonly skipped: readonly SkippedEntry[];
}
