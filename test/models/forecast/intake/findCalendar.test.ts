import { DateTime } from 'luxon';
import fc from 'fast-check';

import { findCalendar } from '../../../../models/forecast/intake/findCalendar';
import type { Calendar } from '../../../../models/forecast/intake/intakeTypes';
import { periodDate } from '../../../../models/forecast/intake/periodDate';
import { periodOf, startOf } from '../../../../models/forecast/intake/periods';

const clocks = (dates: readonly string[]): Float64Array => Float64Array.from(dates, (date) => DateTime.fromISO(date, { zone: 'utc' }).toMillis());
/** Oracle: luxon's calendar arithmetic. */
const every = (start: string, count: number, step: Record<string, number>): string[] =>
	Array.from({ length: count }, (_, index) =>
		DateTime.fromISO(start, { zone: 'utc' })
			.plus(Object.fromEntries(Object.entries(step).map(([unit, size]) => [unit, size * index])))
			.toFormat("yyyy-MM-dd'T'HH:mm"),
	);
const monthEnds = (start: string, count: number, months: number): string[] =>
	Array.from({ length: count }, (_, index) => DateTime.fromISO(start, { zone: 'utc' }).plus({ months: months * index }).endOf('month').toFormat('yyyy-MM-dd'));

describe('findCalendar', () => {
	it.each<[string, string[], Partial<Calendar>]>([
		['hours', every('2026-03-01', 72, { hours: 1 }), { frequency: 'hour' }],
		['hours with one in four missing', every('2026-03-01', 400, { hours: 1 }).filter((_, index) => index % 4 !== 1), { frequency: 'hour' }],
		['days', every('2026-02-20', 30, { days: 1 }), { frequency: 'day' }],
		['days at nine', every('2026-02-20T09:00', 30, { days: 1 }), { frequency: 'day' }],
		['days with four of five missing', every('2026-02-20', 200, { days: 1 }).filter((_, index) => index % 5 === 0 || index % 7 === 3), { frequency: 'day' }],
		['business days', every('2026-01-01', 40, { days: 1 }).filter((date) => DateTime.fromISO(date).weekday < 6), { frequency: 'businessDay' }],
		['weeks from Sunday', every('2026-01-04', 20, { weeks: 1 }), { frequency: 'week', anchor: 6 }],
		['weeks from Monday with holes', every('2026-01-05', 20, { weeks: 1 }).filter((_, index) => index % 3 !== 1), { frequency: 'week', anchor: 0 }],
		['months', every('2024-01-01', 24, { months: 1 }), { frequency: 'month', label: 'start' }],
		['months on the 15th', every('2024-01-15', 24, { months: 1 }), { frequency: 'month', label: 'start' }],
		['month ends', monthEnds('2024-01-31', 24, 1), { frequency: 'month', label: 'end' }],
		['quarters', every('2020-01-01', 12, { months: 3 }), { frequency: 'quarter', anchor: 0 }],
		['fiscal quarters', every('2020-02-01', 12, { months: 3 }), { frequency: 'quarter', anchor: 1 }],
		['quarter ends', monthEnds('2020-03-31', 12, 3), { frequency: 'quarter', anchor: 0, label: 'end' }],
		['years', every('2010-01-01', 10, { years: 1 }), { frequency: 'year', anchor: 0 }],
		['fiscal year ends', monthEnds('2010-06-30', 8, 12), { frequency: 'year', anchor: 6, label: 'end' }],
		['one date', ['2026-01-05'], { frequency: 'day' }],
		['invoices around the start of the month', ['2026-01-03', '2026-02-04', '2026-03-02', '2026-04-03', '2026-05-05', '2026-06-03'], { frequency: 'month' }],
		['orders at any time of the day', Array.from({ length: 300 }, (_, index) => DateTime.fromISO('2026-01-01', { zone: 'utc' }).plus({ minutes: index * 397 }).toFormat("yyyy-MM-dd'T'HH:mm")), { frequency: 'day' }],
	])('sees %s', (_, dates, expected) => {
		expect(findCalendar(clocks(dates))).toMatchObject(expected);
	});

	it('does not depend on the order', () => {
		const dates = every('2026-01-04', 20, { weeks: 1 });
		expect(findCalendar(clocks([...dates].reverse()))).toEqual(findCalendar(clocks(dates)));
	});
});

describe('periods', () => {
	const calendars = fc.oneof(
		fc.constantFrom<Calendar>(
			{ frequency: 'hour', anchor: 0, label: 'start' },
			{ frequency: 'day', anchor: 0, label: 'start' },
			{ frequency: 'businessDay', anchor: 0, label: 'start' },
			{ frequency: 'month', anchor: 0, label: 'end' },
		),
		fc.integer({ min: 0, max: 6 }).map((anchor): Calendar => ({ frequency: 'week', anchor, label: 'start' })),
		fc.integer({ min: 0, max: 2 }).map((anchor): Calendar => ({ frequency: 'quarter', anchor, label: 'end' })),
		fc.integer({ min: 0, max: 11 }).map((anchor): Calendar => ({ frequency: 'year', anchor, label: 'start' })),
	);
	const moments = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2080, 0, 1) });

	it('hold the moment that they are the period of', () => {
		fc.assert(
			fc.property(moments, calendars, (clock, calendar) => {
				const period = periodOf(clock, calendar);
				expect(startOf(period, calendar)).toBeLessThanOrEqual(clock);
				expect(startOf(period + 1, calendar)).toBeGreaterThan(clock);
				expect(periodOf(startOf(period, calendar), calendar)).toBe(period);
			}),
		);
	});

	it('have neighbours that the calendar has (luxon)', () => {
		const calendar: Calendar = { frequency: 'month', anchor: 0, label: 'end' };
		const first = periodOf(Date.UTC(2023, 10, 30), calendar);
		expect([0, 1, 2, 3].map((step) => periodDate(first + step, calendar))).toEqual(monthEnds('2023-11-30', 4, 1));
	});

	it('count five business days a week', () => {
		const calendar: Calendar = { frequency: 'businessDay', anchor: 0, label: 'start' };
		const friday = periodOf(Date.UTC(2026, 10, 20), calendar);
		expect(periodDate(friday + 1, calendar)).toBe('2026-11-23');
		expect(periodOf(Date.UTC(2026, 10, 22), calendar)).toBe(friday);
	});
});
