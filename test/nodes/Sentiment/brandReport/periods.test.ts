import * as fc from 'fast-check';
import { DateTime } from 'luxon';

import { dayReader, periodOf, periodsOver } from '../../../../nodes/Sentiment/brandReport/periods';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

describe('periodOf', () => {
	it.each([
		['2026-10-05', 'day', '2026-10-05'],
		['2026-10-05', 'week', '2026-W41'],
		['2026-01-01', 'week', '2026-W01'],
		['2027-01-01', 'week', '2026-W53'],
		['2024-12-30', 'week', '2025-W01'],
		['2026-10-05', 'month', '2026-10'],
		['2026-10-05', 'quarter', '2026-Q4'],
		['2026-10-05', 'none', 'all'],
	] as const)('of %s by %s is %s', (text, kind, period) => {
		expect(periodOf(day(text), kind)).toBe(period);
	});

	it('is the week and quarter that luxon says', () => {
		fc.assert(
			fc.property(fc.integer({ min: -20_000, max: 40_000 }), (number) => {
				const date = DateTime.fromMillis(number * 86_400_000, { zone: 'utc' });
				expect(periodOf(number * 86_400_000, 'week')).toBe(date.toFormat("kkkk-'W'WW"));
				expect(periodOf(number * 86_400_000, 'quarter')).toBe(date.toFormat("yyyy-'Q'q"));
			}),
		);
	});
});

describe('periodsOver', () => {
	it('names the periods without a day as well', () => {
		expect(periodsOver([day('2026-11-30'), day('2026-08-01')], 'month')).toEqual(['2026-08', '2026-09', '2026-10', '2026-11']);
		expect(periodsOver([day('2026-08-01')], 'quarter')).toEqual(['2026-Q3']);
		expect(periodsOver([], 'month')).toEqual([]);
		expect(periodsOver([], 'none')).toEqual(['all']);
	});

	it('does not fill a thousand years that a wrong date opens', () => {
		expect(periodsOver([day('1015-01-01'), day('2026-01-01')], 'day')).toEqual(['1015-01-01', '2026-01-01']);
	});
});

describe('dayReader', () => {
	it.each([
		['2026-10-31T23:30:00Z', 'Asia/Shanghai', '2026-11-01'],
		['2026-10-31T23:30:00Z', 'UTC', '2026-10-31'],
		['2026-11-01T00:30:00+08:00', 'America/New_York', '2026-10-31'],
		['2026-10-31', 'Asia/Shanghai', '2026-10-31'],
		['2026-10-31 23:30', 'Asia/Shanghai', '2026-10-31'],
		['2026年10月31日', 'America/New_York', '2026-10-31'],
	])('reads %s in %s as %s', (value, zone, expected) => {
		expect(dayReader(false, zone)(value)).toBe(day(expected));
	});

	it.each(['soon', '', null, undefined, '2026-02-30', {}])('reads %j as no date', (value) => {
		expect(dayReader(false, 'UTC')(value)).toBeNull();
	});
});
