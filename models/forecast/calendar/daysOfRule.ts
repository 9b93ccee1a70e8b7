import { DAY_MILLISECONDS, weekdayOf } from '../intake/periods';
import { easterSunday } from './easterSunday';
import type { HolidayRule, HolidayWhen } from './holidayRule';

/** Days since 1970-01-01 of a date; months count from 1. */
export const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MILLISECONDS;

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
	if (nth > 0) {
		const first = dayNumber(year, month, 1);
		return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
	}
	const last = dayNumber(year, month + 1, 0);
	return last - ((weekdayOf(last) - weekday + 7) % 7);
}

function daysOf(when: HolidayWhen, year: number): number[] {
	switch (when.kind) {
		case 'fixed':
			return [dayNumber(year, when.month, when.day)];
		case 'easter':
			return [easterSunday(year) + when.offset];
		case 'weekday':
			return [nthWeekday(year, when.month, when.weekday, when.nth)];
		case 'before': {
			const eve = dayNumber(year, when.month, when.day) - 1;
			return [eve - ((weekdayOf(eve) - when.weekday + 7) % 7)];
		}
		case 'dates':
			return when.dates.filter((date) => Number(date.slice(0, 4)) === year).map((date) => Date.parse(`${date}T00:00:00Z`) / DAY_MILLISECONDS);
	}
}

/** The days of a rule in one year, as days since 1970-01-01; none where the rule did not hold. */
export function daysOfRule({ when, from = -Infinity, until = Infinity, except = [] }: HolidayRule, year: number): number[] {
	return year < from || year > until || except.includes(year) ? [] : daysOf(when, year);
}
