import { dayOf, periodOf, startOf } from '../intake/periods';
import type { Calendar } from '../intake/intakeTypes';
import type { Regressor } from '../types';

/** Something that moves the values on certain days: a promotion, a holiday. */
export interface CalendarEvent {
	readonly name: string;
	/** Days since 1970-01-01. */
	readonly days: readonly number[];
	/** How many days before and after are touched as well, each with an effect of its own. */
	readonly before: number;
	readonly after: number;
}

/** What the columns are made for. */
export interface ColumnSpan {
	readonly calendar: Calendar;
	readonly firstPeriod: number;
	readonly length: number;
	readonly horizon: number;
}

/** Days of effect, by the name of their column; the window's days have names of their own where a period is a day. */
function daysByName(event: CalendarEvent, apart: boolean): Map<string, number[]> {
	const days = new Map<string, number[]>();
	for (let offset = -event.before; offset <= event.after; offset += 1) {
		const name = offset === 0 || !apart ? event.name : `${event.name} ${offset > 0 ? '+' : '−'}${Math.abs(offset)}`;
		days.set(name, [...(days.get(name) ?? []), ...event.days.map((day) => day + offset)]);
	}
	return days;
}

/**
 * One column an event: how many of its days lie in each period, past and future. For days and hours
 * each day of the window is a column of its own, because the eve sells more and the day itself less.
 * An event that the history has never seen is left out: nothing could be learnt about it.
 */
export function eventColumns(events: readonly CalendarEvent[], { calendar, firstPeriod, length, horizon }: ColumnSpan): Regressor[] {
	const { frequency } = calendar;
	const apart = frequency === 'day' || frequency === 'businessDay' || frequency === 'hour';
	const merged = new Map<string, Set<number>>();
	for (const event of events) {
		for (const [name, days] of daysByName(event, apart)) {
			const known = merged.get(name) ?? new Set<number>();
			for (const day of days) known.add(day);
			merged.set(name, known);
		}
	}
	const columns: Regressor[] = [];
	for (const [name, days] of merged) {
		const all = new Float64Array(length + horizon);
		if (frequency === 'hour') {
			for (const index of all.keys()) all[index] = days.has(dayOf(startOf(firstPeriod + index, calendar))) ? 1 : 0;
		} else {
			for (const day of days) {
				const index = periodOf(day * 86_400_000, calendar) - firstPeriod;
				if (index >= 0 && index < all.length) all[index] = (all[index] as number) + 1;
			}
		}
		const past = all.slice(0, length);
		if (past.some((value) => value !== past[0])) columns.push({ name, past, future: all.slice(length) });
	}
	return columns;
}
