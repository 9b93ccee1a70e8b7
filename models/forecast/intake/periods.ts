import type { Calendar } from './intakeTypes';

export const HOUR_MILLISECONDS = 3_600_000;
export const DAY_MILLISECONDS = 24 * HOUR_MILLISECONDS;
const DAYS_OF_WEEK = 7;
const WORK_DAYS = 5;
/** 1 January 1970 was a Thursday: day 0 is the fourth of a week that begins on Monday. */
const FIRST_WEEKDAY = 3;

/** Whole days since 1970-01-01. */
export const dayOf = (clock: number): number => Math.floor(clock / DAY_MILLISECONDS);

/** 0 Monday to 6 Sunday. */
export const weekdayOf = (day: number): number => (((day + FIRST_WEEKDAY) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK;

/** Whole months since January 1970. */
export function monthOf(clock: number): number {
	const date = new Date(clock);
	return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/**
 * Number of the period that a moment on the wall clock lies in. Neighbours differ by one, whatever
 * the length of their months. A weekend's rows count for the Friday before, where only business days are counted.
 */
export function periodOf(clock: number, { frequency, anchor }: Calendar): number {
	const day = dayOf(clock);
	switch (frequency) {
		case 'hour':
			return Math.floor(clock / HOUR_MILLISECONDS);
		case 'day':
			return day;
		case 'businessDay':
			return Math.floor((day + FIRST_WEEKDAY) / DAYS_OF_WEEK) * WORK_DAYS + Math.min(weekdayOf(day), WORK_DAYS - 1);
		case 'week':
			return Math.floor((day + FIRST_WEEKDAY - anchor) / DAYS_OF_WEEK);
		case 'month':
			return monthOf(clock);
		case 'quarter':
			return Math.floor((monthOf(clock) - anchor) / 3);
		case 'year':
			return Math.floor((monthOf(clock) - anchor) / 12);
	}
}

/** Where a period begins, on the wall clock in milliseconds. */
export function startOf(period: number, { frequency, anchor }: Calendar): number {
	switch (frequency) {
		case 'hour':
			return period * HOUR_MILLISECONDS;
		case 'day':
			return period * DAY_MILLISECONDS;
		case 'businessDay': {
			const week = Math.floor(period / WORK_DAYS);
			return (week * DAYS_OF_WEEK + (period - week * WORK_DAYS) - FIRST_WEEKDAY) * DAY_MILLISECONDS;
		}
		case 'week':
			return (period * DAYS_OF_WEEK - FIRST_WEEKDAY + anchor) * DAY_MILLISECONDS;
		case 'month':
			return Date.UTC(1970, period, 1);
		case 'quarter':
			return Date.UTC(1970, period * 3 + anchor, 1);
		case 'year':
			return Date.UTC(1970, period * 12 + anchor, 1);
	}
}
