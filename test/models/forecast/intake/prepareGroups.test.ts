import fc from 'fast-check';

import { prepareGroups } from '../../../../models/forecast/intake/prepareGroups';
import type { IntakeOptions, PreparedGroup, RawGroup } from '../../../../models/forecast/intake/intakeTypes';
import { periodDate } from '../../../../models/forecast/intake/periodDate';
import { intakeOptions, rawGroup } from './rawGroup';

const day = (number: number): string => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
const days = (count: number): string[] => Array.from({ length: count }, (_, index) => day(index));
const one = (group: RawGroup, changes: Partial<IntakeOptions> = {}): PreparedGroup => prepareGroups([group], intakeOptions(changes))[0] as PreparedGroup;
const codes = (group: PreparedGroup): string[] => group.repairs.map(({ code }) => code);
const repair = (group: PreparedGroup, code: string) => group.repairs.find((each) => each.code === code)?.details;

describe('a regular table', () => {
	it('comes through as it is, without a repair', () => {
		const values = [5, 3, 0, -2, 8];
		const group = one(rawGroup(days(5), values));
		expect([...group.values]).toEqual(values);
		expect(codes(group)).toEqual(['forecast-negative-values']);
		expect([...group.used]).toEqual([0, 1, 2, 3, 4]);
		expect(periodDate(group.firstPeriod, group.calendar)).toBe('2026-01-01');
	});

	it('may begin with the newest row', () => {
		const group = one(rawGroup(days(5).reverse(), [5, 4, 3, 2, 1]));
		expect([...group.values]).toEqual([1, 2, 3, 4, 5]);
		expect(codes(group)).toEqual([]);
	});
});

describe('repairs', () => {
	it('sorts dates that are out of order and says so', () => {
		const group = one(rawGroup([day(0), day(2), day(1), day(3)], [1, 3, 2, 4]));
		expect([...group.values]).toEqual([1, 2, 3, 4]);
		expect(repair(group, 'forecast-dates-sorted')).toEqual({ rows: 1 });
	});

	it.each([
		['sum', 30],
		['mean', 15],
		['last', 20],
	] as const)('puts rows of one day together by %s', (combine, expected) => {
		const group = one(rawGroup([day(0), day(1), day(1), day(2)], [1, 10, 20, 3]), { combine });
		expect([...group.values]).toEqual([1, expected, 3]);
		expect(repair(group, 'forecast-rows-combined')).toEqual({ rows: 2, periods: 1, by: combine, frequency: 'day' });
	});

	it('fills a hole on the line between its neighbours', () => {
		const group = one(rawGroup([...days(4), day(6), day(7)], [10, 20, 30, 40, 70, 80]), { gaps: 'interpolate' });
		expect([...group.values]).toEqual([10, 20, 30, 40, 50, 60, 70, 80]);
		expect([...group.observed]).toEqual([1, 1, 1, 1, 0, 0, 1, 1]);
		expect(repair(group, 'forecast-gaps-filled')).toEqual({ count: 2, periods: 8, how: 'interpolate', first: '2026-01-05' });
	});

	it('gives a filled day the season of its weekday', () => {
		const weekly = [10, 20, 30, 40, 50, 5, 1];
		const all = Array.from({ length: 42 }, (_, index) => weekly[index % 7] as number);
		const kept = [...all.keys()].filter((index) => index !== 19 && index !== 24);
		const group = one(rawGroup(kept.map(day), kept.map((index) => all[index] as number)));
		// Index 19 is the sixth weekday (5), index 24 the fourth (40): a plain line would say 26 and 35.
		expect(group.values[19]).toBeLessThan(12);
		expect(Math.abs((group.values[24] as number) - 40)).toBeLessThan(5);
	});

	it('takes a day without orders for zero where the rows are orders', () => {
		const dates = [0, 0, 1, 1, 3, 3, 4].map(day);
		const group = one(rawGroup(dates, [1, 2, 3, 4, 5, 6, 7]));
		expect([...group.values]).toEqual([3, 7, 0, 11, 7]);
		expect(repair(group, 'forecast-gaps-filled')).toMatchObject({ how: 'zero', count: 1 });
	});

	it('takes a hole for zero where most values are zero', () => {
		const group = one(rawGroup([0, 1, 2, 3, 5, 6].map(day), [0, 0, 4, 0, 0, 1]));
		expect(group.values[4]).toBe(0);
	});

	it('says that most of the dates are missing', () => {
		const kept = Array.from({ length: 40 }, (_, index) => index * 5 + (index % 3));
		const group = one(rawGroup(kept.map(day), kept));
		expect(group.calendar.frequency).toBe('day');
		expect(repair(group, 'forecast-mostly-missing')).toEqual({ percent: 80 });
	});

	it('leaves out what is dated in the future', () => {
		const group = one(rawGroup([...days(5), '2036-01-01'], [1, 2, 3, 4, 5, 6]));
		expect([...group.values]).toEqual([1, 2, 3, 4, 5]);
		expect(group.skipped).toEqual([{ row: 5, reason: 'future-date' }]);
		expect(repair(group, 'forecast-future-rows')).toEqual({ rows: 1, date: '2036-01-01' });
	});

	it('replaces a value of a thousand million by what its neighbours say', () => {
		const values = Array.from({ length: 20 }, (_, index) => 100 + index);
		values[7] = 1e9;
		const group = one(rawGroup(days(20), values));
		expect(group.values[7]).toBeCloseTo(107, 9);
		expect(group.observed[7]).toBe(0);
		expect(repair(group, 'forecast-outliers-replaced')).toEqual({ count: 1, value: 1e9, date: '2026-01-08' });
	});

	it('keeps a campaign that is fifty times a usual day', () => {
		const values = Array.from({ length: 20 }, (_, index) => (index === 7 ? 5000 : 100));
		expect(one(rawGroup(days(20), values)).values[7]).toBe(5000);
	});

	it('does not bridge a hundred years to a date that is a slip', () => {
		const group = one(rawGroup(['1900-01-01', ...days(30)], Array.from({ length: 31 }, () => 7)));
		expect(group.values).toHaveLength(30);
		expect(repair(group, 'forecast-history-split')).toEqual({ rows: 1, before: '1900-01-01', after: '2026-01-01' });
		expect(group.skipped).toEqual([{ row: 0, reason: 'before-long-gap' }]);
	});
});

describe('the last period', () => {
	const now = Date.parse('2026-01-20T15:00:00Z');

	it('is left out while it lasts', () => {
		const group = one(rawGroup(days(20), Array.from({ length: 20 }, (_, index) => index + 1)), { now });
		expect(group.values).toHaveLength(19);
		expect(group.partial).toMatchObject({ value: 20 });
		expect(repair(group, 'forecast-partial-last')).toEqual({ date: '2026-01-20', frequency: 'day' });
		expect(group.skipped).toEqual([{ row: 19, reason: 'partial-period' }]);
	});

	it('stays on request', () => {
		const group = one(rawGroup(days(20), Array.from({ length: 20 }, () => 1)), { now, lastPeriod: 'keep' });
		expect(group.values).toHaveLength(20);
	});

	it('is left out of months made of days that end in the middle of one, the first one too', () => {
		const dates = Array.from({ length: 100 }, (_, index) => new Date(Date.UTC(2026, 0, 17 + index)).toISOString().slice(0, 10));
		const group = one(rawGroup(dates, dates.map(() => 1)), { frequency: 'month' });
		// 17 January to 26 April: February and March are whole.
		expect([...group.values]).toEqual([28, 31]);
		expect(group.partial?.value).toBe(26);
		expect(repair(group, 'forecast-partial-first')).toEqual({ date: '2026-01-01', frequency: 'month' });
		expect(repair(group, 'forecast-partial-last')).toEqual({ date: '2026-04-01', frequency: 'month' });
	});

	it('counts as whole when the next business day is in the next month', () => {
		const dates = Array.from({ length: 120 }, (_, index) => new Date(Date.UTC(2025, 7, 1 + index))).filter((date) => date.getUTCDay() % 6 !== 0 && date < new Date('2025-11-29')).map((date) => date.toISOString().slice(0, 10));
		const group = one(rawGroup(dates, dates.map(() => 1)), { frequency: 'month' });
		expect([...group.values]).toEqual([21, 22, 23, 20]);
		expect(group.partial).toBeNull();
	});
});

describe('daylight-saving days', () => {
	const hour = 3_600_000;
	/** 24 and 25 October 2026 in Berlin: the hour from 2 to 3 comes twice. */
	const autumn = (): RawGroup => {
		const start = Date.parse('2026-10-23T22:00:00Z');
		const change = Date.parse('2026-10-25T01:00:00Z');
		const moments = Float64Array.from({ length: 60 }, (_, index) => start + index * hour);
		const clocks = moments.map((moment) => moment + (moment < change ? 2 : 1) * hour);
		return { id: 'a', clocks, moments, values: new Float64Array(60).fill(10), rows: Int32Array.from(moments.keys()) };
	};

	it('the repeated hour counts once', () => {
		const group = one(autumn());
		expect(group.calendar.frequency).toBe('hour');
		expect(new Set(group.values)).toEqual(new Set([10]));
		expect(group.values).toHaveLength(59);
		expect(codes(group)).toEqual(['forecast-clock-change']);
		expect(repair(group, 'forecast-clock-change')).toEqual({ repeated: 1, skipped: 0 });
	});

	it('the hour that spring leaves out is filled', () => {
		const start = Date.parse('2026-03-27T23:00:00Z');
		const change = Date.parse('2026-03-29T01:00:00Z');
		const moments = Float64Array.from({ length: 60 }, (_, index) => start + index * hour);
		const clocks = moments.map((moment) => moment + (moment < change ? 1 : 2) * hour);
		const group = one({ id: 'a', clocks, moments, values: new Float64Array(60).fill(10), rows: Int32Array.from(moments.keys()) });
		expect(new Set(group.values)).toEqual(new Set([10]));
		expect(group.values).toHaveLength(61);
		expect(repair(group, 'forecast-clock-change')).toEqual({ repeated: 0, skipped: 1 });
		expect(repair(group, 'forecast-gaps-filled')).toMatchObject({ count: 1 });
	});
});

describe('several groups', () => {
	it('share the frequency that most rows have', () => {
		const groups = prepareGroups([rawGroup(days(60), days(60).map(() => 1), 'a'), rawGroup([day(0), day(7), day(14)], [1, 2, 3], 'b')], intakeOptions());
		expect(groups.map((group) => group.calendar.frequency)).toEqual(['day', 'day']);
	});

	it('go on to the same end where a hole means zero', () => {
		const orders = (count: number): string[] => Array.from({ length: count }, (_, index) => day(Math.floor(index / 2)));
		const [, short] = prepareGroups([rawGroup(orders(40), orders(40).map(() => 1), 'a'), rawGroup(orders(20), orders(20).map(() => 1), 'b')], intakeOptions());
		expect([...(short as PreparedGroup).values]).toEqual([...Array(10).fill(2), ...Array(10).fill(0)]);
		expect(repair(short as PreparedGroup, 'forecast-group-ended')).toEqual({ periods: 10, until: '2026-01-20' });
	});

	it('without any value stay, with nothing in them', () => {
		const group = one(rawGroup(days(3), [null, null, null]));
		expect(group.values).toHaveLength(0);
		expect(group.skipped.map(({ reason }) => reason)).toEqual(['no-value', 'no-value', 'no-value']);
	});
});

describe('drivers', () => {
	it('are averaged where several rows of one period are added up: their sum would be the number of rows', () => {
		const raw = { ...rawGroup([day(0), day(1), day(1), day(2), day(3), day(4)], [1, 1, 1, 1, 1, 1]), drivers: [{ name: 'price', values: Float64Array.from([10, 10, 11, 12, 10, 10]) }] };
		const past = (combine: IntakeOptions['combine']): number[] => [...(one(raw, { combine }).drivers[0]?.past ?? [])];
		expect([...one(raw).values]).toEqual([1, 2, 1, 1, 1]);
		expect(past('sum')).toEqual([10, 10.5, 12, 10, 10]);
		expect(past('last')).toEqual([10, 11, 12, 10, 10]);
	});

	it('come with what is known of their future', () => {
		const raw = { ...rawGroup(days(6), [1, 2, 3, 4, null, null]), drivers: [{ name: 'spend', values: Float64Array.from([10, 20, NaN, 40, 50, 60]) }] };
		const group = one(raw);
		expect([...group.values]).toEqual([1, 2, 3, 4]);
		expect([...(group.drivers[0]?.past ?? [])]).toEqual([10, 20, NaN, 40]);
		expect([...(group.drivers[0]?.future ?? [])]).toEqual([50, 60]);
		expect([...group.used]).toEqual([0, 1, 2, 3, 4, 5]);
	});
});

it('every row is used or skipped exactly once, and nothing is changed', () => {
	const rows = fc.array(fc.record({ day: fc.integer({ min: 0, max: 60 }), value: fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })) }), { minLength: 1, maxLength: 60 });
	fc.assert(
		fc.property(rows, fc.constantFrom('sum', 'mean', 'last' as const), fc.integer({ min: 0, max: 90 }), (table, combine, today) => {
			const raw = rawGroup(table.map((row) => day(row.day)), table.map((row) => row.value));
			const before = structuredClone(raw);
			const group = one(raw, { combine: combine as 'sum', now: Date.parse(`${day(today)}T12:00:00Z`) });
			expect(raw).toEqual(before);
			expect([...group.used, ...group.skipped.map(({ row }) => row)].sort((a, b) => a - b)).toEqual([...table.keys()]);
			expect(group.values.every((value) => Number.isFinite(value))).toBe(true);
		}),
	);
});
