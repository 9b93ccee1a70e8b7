import type { Frequency } from '../types';
import type { Calendar } from './intakeTypes';
import { DAY_MILLISECONDS, dayOf, HOUR_MILLISECONDS, monthOf, periodOf, weekdayOf } from './periods';

/** At least this share of hours has a row, or they are moments of orders rather than a table by the hour. */
const HOURS_FILLED = 0.5;
/** Days may have many holes (four of five are missing in the worst tables that people bring). */
const DAYS_FILLED = 0.15;
const COARSER_FILLED = 0.5;
/** With fewer days than this, "no weekend" may be chance. */
const FEWEST_BUSINESS_DAYS = 8;

const startLabel = (frequency: Frequency, anchor = 0): Calendar => ({ frequency, anchor, label: 'start' });
const isMonthEnd = (day: number): boolean => new Date((day + 1) * DAY_MILLISECONDS).getUTCDate() === 1;
const dayOfMonth = (day: number): number => new Date(day * DAY_MILLISECONDS).getUTCDate();
const distinct = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((one, other) => one - other);
const allSame = (numbers: readonly number[]): boolean => numbers.every((number) => number === numbers[0]);
/** A stray date lies farther away than all others are apart, and most dates are on the other side. */
const MOST_DATES = 0.8;
const modulo = (number: number, size: number): number => ((number % size) + size) % size;

/** Days without those that a slip has put years away from all the others. */
function withoutStrays(days: readonly number[]): readonly number[] {
	const span = (days.at(-1) as number) - (days[0] as number);
	const cut = days.findIndex((day, index) => index > 0 && day - (days[index - 1] as number) > span / 2);
	if (cut < 0) return days;
	const [before, after] = [days.slice(0, cut), days.slice(cut)];
	const kept = [before, after].find((part) => part.length >= MOST_DATES * days.length && part.length > 2);
	return kept === undefined ? days : withoutStrays(kept);
}

/** Share of the periods between the first and the last one that have a row. */
function filledShare(clocks: readonly number[], calendar: Calendar): number {
	const periods = distinct(clocks.map((clock) => periodOf(clock, calendar)));
	return periods.length / ((periods.at(-1) as number) - (periods[0] as number) + 1);
}

/** One date a month, quarter or year, always on the same day or always on the last one; null for anything else. */
function monthlyCalendar(days: readonly number[]): Calendar | null {
	const atEnd = days.every(isMonthEnd);
	if (!atEnd && !allSame(days.map(dayOfMonth))) return null;
	const months = days.map((day) => monthOf(day * DAY_MILLISECONDS));
	const label = atEnd && !days.every((day) => dayOfMonth(day) === 1) ? 'end' : 'start';
	// The month after a period that ends is the one that the next period begins with.
	const begins = (months[0] as number) + (label === 'end' ? 1 : 0);
	const steps = months.slice(1).map((month, index) => month - (months[index] as number));
	if (steps.every((step) => step % 12 === 0)) return { frequency: 'year', anchor: modulo(begins, 12), label };
	if (steps.every((step) => step % 3 === 0)) return { frequency: 'quarter', anchor: modulo(begins, 3), label };
	return { frequency: 'month', anchor: 0, label };
}

/**
 * How the dates of a table are spaced, by the calendar: months have no fixed length, a week begins on
 * the weekday that the dates have. Falls back to the finest spacing that is filled well enough.
 * @param clocks wall clock in milliseconds, any order, at least one
 */
export function findCalendar(clocks: Float64Array): Calendar {
	const hours = distinct(Array.from(clocks, (clock) => Math.floor(clock / HOUR_MILLISECONDS) * HOUR_MILLISECONDS));
	const days = withoutStrays(distinct(hours.map(dayOf)));
	const timesOfDay = distinct(hours.map((hour) => modulo(hour, DAY_MILLISECONDS)));
	if (timesOfDay.length > 1 && filledShare(hours, startLabel('hour')) >= HOURS_FILLED) return startLabel('hour');
	if (days.length < 2) return startLabel('day');
	const monthly = monthlyCalendar(days);
	if (monthly !== null) return monthly;
	const weekdays = days.map(weekdayOf);
	if (allSame(weekdays)) return startLabel('week', weekdays[0]);
	const starts = days.map((day) => day * DAY_MILLISECONDS);
	if (days.length >= FEWEST_BUSINESS_DAYS && weekdays.every((weekday) => weekday < 5)) {
		if (filledShare(starts, startLabel('businessDay')) >= DAYS_FILLED) return startLabel('businessDay');
	}
	if (filledShare(starts, startLabel('day')) >= DAYS_FILLED) return startLabel('day');
	const coarser = (['week', 'month', 'quarter'] as const).find((frequency) => filledShare(starts, startLabel(frequency)) >= COARSER_FILLED);
	return startLabel(coarser ?? 'year');
}
