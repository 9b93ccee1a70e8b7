import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import { dayOrderOf } from '../../../nodes/shared/dayOrderOf';
import { readDate } from '../../../nodes/shared/readDate';
import type { DateOptions } from '../../../nodes/shared/readDate';

/** The reading as ISO text in UTC, or the reason. */
const iso = (input: unknown, options?: DateOptions): string => {
	const reading = readDate(input, options);
	return reading.ok ? new Date(reading.milliseconds).toISOString() : reading.reason;
};

// Oracle: dates written down by hand; unix times checked with `date -u -d @…`.
describe('readDate', () => {
	it.each<[unknown, string]>([
		['2026-01-31', '2026-01-31'],
		['2026/1/5', '2026-01-05'],
		['2026.01.05', '2026-01-05'],
		['20260131', '2026-01-31'],
		[20260131, '2026-01-31'],
		['2026-01', '2026-01-01'],
		['2026/01', '2026-01-01'],
		['202601', '2026-01-01'],
		['2026', '2026-01-01'],
		[2026, '2026-01-01'],
		['31.01.2026', '2026-01-31'],
		['3.4.2026', '2026-04-03'],
		['31.12.99', '1999-12-31'],
		['1/31/2026', '2026-01-31'],
		['31/1/2026', '2026-01-31'],
		['31-01-2026', '2026-01-31'],
		['1/31/26', '2026-01-31'],
		['Jan 31, 2026', '2026-01-31'],
		['31 January 2026', '2026-01-31'],
		['31-Jan-2026', '2026-01-31'],
		['Sept 1st, 2026', '2026-09-01'],
		['2026年1月31日', '2026-01-31'],
		['2026年1月', '2026-01-01'],
		['２０２６－０１－３１', '2026-01-31'],
		['٢٠٢٦-٠١-٣١', '2026-01-31'],
		['\u200f2026-01-31', '2026-01-31'],
		['2024-02-29', '2024-02-29'],
	])('reads the day %j as UTC midnight without a time', (input, day) => {
		expect(readDate(input)).toEqual({ ok: true, milliseconds: Date.parse(`${day}T00:00:00Z`), hasTime: false, offsetMinutes: null });
	});

	it.each<[unknown, string, number | null]>([
		['2026-01-31T09:05:07Z', '2026-01-31T09:05:07.000Z', 0],
		['2026-01-31T00:00:00.000Z', '2026-01-31T00:00:00.000Z', 0],
		['2026-01-31T09:05', '2026-01-31T09:05:00.000Z', null],
		['2026-01-31 09:05:07', '2026-01-31T09:05:07.000Z', null],
		['2026-01-31T09:05:07+01:00', '2026-01-31T08:05:07.000Z', 60],
		['2026-01-31T01:00:00+0530', '2026-01-30T19:30:00.000Z', 330],
		['2026-01-31 09:05:07.123456+00', '2026-01-31T09:05:07.123Z', 0],
		['2026-01-31T09:05:07.999999-08:00', '2026-01-31T17:05:07.999Z', -480],
		['2026-01-31T09:00:00+01:00[Europe/Paris]', '2026-01-31T08:00:00.000Z', 60],
		['2026-01-31T24:00:00Z', '2026-02-01T00:00:00.000Z', 0],
		['20260131T090507Z', '2026-01-31T09:05:07.000Z', 0],
		['202601310905', '2026-01-31T09:05:00.000Z', null],
		['1/31/2026 2:30 PM', '2026-01-31T14:30:00.000Z', null],
		['1/31/2026, 12:30:15 am', '2026-01-31T00:30:15.000Z', null],
		['31.01.2026 14:30', '2026-01-31T14:30:00.000Z', null],
		['2026年1月31日 14:30', '2026-01-31T14:30:00.000Z', null],
		['Sat, 31 Jan 2026 09:05:07 GMT', '2026-01-31T09:05:07.000Z', 0],
		['Sat, 31 Jan 2026 09:05:07 +0200', '2026-01-31T07:05:07.000Z', 120],
		['Sat Jan 31 2026 09:05:07 GMT+0100 (Central European Standard Time)', '2026-01-31T08:05:07.000Z', 60],
		[1769850307, '2026-01-31T09:05:07.000Z', 0],
		['1769850307', '2026-01-31T09:05:07.000Z', 0],
		['1769850307.000200', '2026-01-31T09:05:07.000Z', 0],
		[1769850307123, '2026-01-31T09:05:07.123Z', 0],
		['1769850307123', '2026-01-31T09:05:07.123Z', 0],
		[1769850307123n, '2026-01-31T09:05:07.123Z', 0],
		[new Date('2026-01-31T09:05:07Z'), '2026-01-31T09:05:07.000Z', 0],
		[DateTime.fromISO('2026-01-31T09:05:07', { zone: 'Asia/Kolkata' }), '2026-01-31T03:35:07.000Z', 330],
	])('reads the moment %j', (input, moment, offsetMinutes) => {
		expect(readDate(input)).toEqual({ ok: true, milliseconds: Date.parse(moment), hasTime: true, offsetMinutes });
	});

	it('lets dayFirst decide only what has two readings', () => {
		expect(iso('03/04/2026')).toBe('2026-03-04T00:00:00.000Z');
		expect(iso('03/04/2026', { dayFirst: true })).toBe('2026-04-03T00:00:00.000Z');
		expect(iso('31/01/2026', { dayFirst: false })).toBe('2026-01-31T00:00:00.000Z');
		expect(iso('01/31/2026', { dayFirst: true })).toBe('2026-01-31T00:00:00.000Z');
		expect(iso('03.04.2026', { dayFirst: false })).toBe('2026-04-03T00:00:00.000Z');
		expect(iso('2026-03-04', { dayFirst: true })).toBe('2026-03-04T00:00:00.000Z');
	});

	it.each<[unknown, string]>([
		['2026-02-30', 'impossible'],
		['2025-02-29', 'impossible'],
		['20260230', 'impossible'],
		['2026-13', 'impossible'],
		['2026-00-10', 'impossible'],
		['0000-00-00', 'impossible'],
		['0001-01-01', 'impossible'],
		['31/31/2026', 'impossible'],
		['31.04.2026', 'impossible'],
		['01.31.2026', 'impossible'],
		['31 Feb 2026', 'impossible'],
		['2026-01-31T25:00:00Z', 'impossible'],
		['2026-01-31T12:60:00Z', 'impossible'],
		['2026-01-31T12:00:00+19:00', 'impossible'],
		['2026-01-31T12:00:00+01:75', 'impossible'],
		['1/31/2026 13:30 PM', 'impossible'],
		[12345678, 'impossible'],
		[null, 'empty'],
		[undefined, 'empty'],
		['', 'empty'],
		['  ', 'empty'],
		['yesterday', 'unreadable'],
		['31 Foo 2026', 'unreadable'],
		['2026-01/31', 'unreadable'],
		['2026-01-31 or later', 'unreadable'],
		['12', 'unreadable'],
		[1234, 'unreadable'],
		[123456, 'unreadable'],
		[45000, 'unreadable'],
		[-1769850307, 'unreadable'],
		[1.5, 'unreadable'],
		[NaN, 'unreadable'],
		[Infinity, 'unreadable'],
		[1e21, 'unreadable'],
		[true, 'unreadable'],
		[[2026], 'unreadable'],
		[{}, 'unreadable'],
		[{ isValid: true, toMillis: 'no' }, 'unreadable'],
		[new Date(NaN), 'unreadable'],
		[DateTime.invalid('test'), 'unreadable'],
		['📅', 'unreadable'],
	])('does not read %p: %s', (input, reason) => {
		expect(readDate(input)).toEqual({ ok: false, reason });
	});

	it('stays quick on huge texts', () => {
		for (const part of ['1', '2026-', ' ', '(', 'a ', '٢']) expect(readDate(part.repeat(500_000)).ok).toBe(false);
		expect(readDate(`Sat ${' '.repeat(70)}x`).ok).toBe(false);
	});

	const day = (moment: DateTime): DateTime => DateTime.utc(moment.year, moment.month, moment.day);
	const wallClock = (moment: DateTime): DateTime => moment.setZone('utc', { keepLocalTime: true }).startOf('second');

	// Oracle: Luxon writes the moment, and says which day or moment it is.
	it.each<[string, string, (moment: DateTime) => DateTime, DateOptions]>([
		["yyyy-MM-dd'T'HH:mm:ss.SSSZZ", 'ISO', (moment) => moment, {}],
		['yyyy-MM-dd HH:mm:ss.SSSZZZ', 'PostgreSQL', (moment) => moment, {}],
		['yyyyMMdd', 'GA4', day, {}],
		['dd.MM.yyyy', 'German', day, {}],
		['d/M/yyyy', 'British', day, { dayFirst: true }],
		['M/d/yyyy', 'American', day, { dayFirst: false }],
		['M/d/yyyy, h:mm:ss a', 'American with a time', wallClock, { dayFirst: false }],
		['EEE, dd LLL yyyy HH:mm:ss ZZZ', 'RFC 2822', (moment) => moment.startOf('second'), {}],
		['LLLL d, yyyy', 'English', day, {}],
		["yyyy'年'M'月'd'日'", 'Chinese', day, {}],
		['X', 'unix seconds', (moment) => moment.startOf('second'), {}],
		['x', 'unix milliseconds', (moment) => moment, {}],
	])('reads %s (%s) as Luxon wrote it, in any zone', (format, _, known, options) => {
		const moments = fc.date({ min: new Date('2001-09-10T00:00:00Z'), max: new Date('2199-12-30T00:00:00Z'), noInvalidDate: true });
		fc.assert(
			fc.property(moments, fc.constantFrom('utc', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Kiritimati'), (date, zone) => {
				const written = DateTime.fromJSDate(date, { zone });
				expect(iso(written.toFormat(format, { locale: 'en-US' }), options)).toBe(known(written).toUTC().toISO());
			}),
			{ numRuns: 40 }, // Luxon makes a formatter for every moment, which is slow
		);
	});

	it('answers to anything', () => {
		fc.assert(fc.property(fc.anything(), (drawn) => expect([true, false]).toContain(readDate(drawn).ok)));
	});
});

describe('dayOrderOf', () => {
	it.each<[unknown[], string]>([
		[['03/04/2026', '31/04/2026'], 'dayFirst'],
		[['03/04/2026', '04/31/2026'], 'monthFirst'],
		[['31-01-26 14:00'], 'dayFirst'],
		[['03/04/2026', null, 5, '2026-01-31'], 'unknown'],
		[['31.01.2026'], 'unknown'],
		[['31/01/2026', '01/31/2026'], 'mixed'],
		[['31/31/2026', '1/31/2026'], 'monthFirst'],
		[[], 'unknown'],
	])('of %j is %s', (values, expected) => {
		expect(dayOrderOf(values)).toBe(expected);
	});
});
