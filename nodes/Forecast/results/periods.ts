import type { Calendar } from '../../../models/forecast/intake/intakeTypes';
import type { PreparedSeries } from '../../../models/forecast/intake/prepareTask';
import { periodDate } from '../../../models/forecast/intake/periodDate';
import { periodOf, startOf } from '../../../models/forecast/intake/periods';
import type { Frequency } from '../../../models/forecast/types';

/** Steps of a year of whole weeks, so that a Monday is held against a Monday; months need no such care. */
const YEAR_STEPS: Record<Frequency, number> = { hour: 364 * 24, day: 364, businessDay: 260, week: 52, month: 12, quarter: 4, year: 1 };

export const yearStepsOf = (frequency: Frequency): number => YEAR_STEPS[frequency];

/** A position in the history (or after it, from its length on) as the user's own kind of date. */
export const dateAt = ({ calendar, firstPeriod }: PreparedSeries, index: number): string => periodDate(firstPeriod + index, calendar);

/** From this share of the horizon on, what is already over is worth a word; two periods late is every export. */
const OVER_SHARE = 0.25;
const FEWEST_OVER = 2;

/** How many of the periods ahead are over already, where they are many enough to say so; else 0. */
export function periodsOver({ calendar, firstPeriod, values }: PreparedSeries, horizon: number, now: number): number {
	const over = periodOf(now, calendar) - (firstPeriod + values.length);
	return over >= Math.max(FEWEST_OVER, OVER_SHARE * horizon) ? over : 0;
}

/** The value of the same period a year before a position; null where the history does not reach there. */
export function lastYearAt({ calendar, values }: PreparedSeries, index: number): number | null {
	return values[index - YEAR_STEPS[calendar.frequency]] ?? null;
}

/** The larger period that a target is usually set for: days in a month, months in a year. */
const LARGER: Record<Frequency, Frequency> = { hour: 'day', day: 'month', businessDay: 'month', week: 'quarter', month: 'year', quarter: 'year', year: 'year' };

/** The period that a target is about, and which part of it is known. */
export interface TargetPeriod {
	/** Its first day. */
	readonly date: string;
	/** Sum of the values that lie in it. */
	readonly known: number;
	/** Steps after the history that lie in it, at least one. */
	readonly steps: number;
	/** Where it ends, on the wall clock. */
	readonly end: number;
}

/**
 * The period that the first unknown step lies in.
 * @param asked the frequency that the user chose: a target for months of daily rows is a month's
 */
export function targetPeriod({ calendar, firstPeriod, values }: PreparedSeries, asked: Frequency | null): TargetPeriod {
	const frequency = asked !== null && asked !== calendar.frequency ? asked : LARGER[calendar.frequency];
	// A fiscal year goes on with its own first month.
	const larger: Calendar = { frequency, anchor: frequency === calendar.frequency ? calendar.anchor : 0, label: 'start' };
	const next = firstPeriod + values.length;
	const period = periodOf(startOf(next, calendar), larger);
	const end = startOf(period + 1, larger);
	let last = next;
	while (startOf(last + 1, calendar) < end) last += 1;
	const first = startOf(period, larger);
	const known = values.reduce((sum, value, index) => sum + (startOf(firstPeriod + index, calendar) >= first ? value : 0), 0);
	return { date: periodDate(period, larger), known, steps: last - next + 1, end };
}
