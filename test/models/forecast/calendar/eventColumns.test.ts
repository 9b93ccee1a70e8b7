import fc from 'fast-check';

import { eventColumns } from '../../../../models/forecast/calendar/eventColumns';
import type { Calendar } from '../../../../models/forecast/intake/intakeTypes';
import { periodOf } from '../../../../models/forecast/intake/periods';

const daily: Calendar = { frequency: 'day', anchor: 0, label: 'start' };
const monthly: Calendar = { frequency: 'month', anchor: 0, label: 'start' };
const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

describe('eventColumns', () => {
	it('marks the day and each day of the window apart', () => {
		const event = { name: 'Sale', days: [day('2026-01-03'), day('2026-01-09')], before: 1, after: 0 };
		const columns = eventColumns([event], { calendar: daily, firstPeriod: day('2026-01-01'), length: 5, horizon: 5 });
		expect(columns).toEqual([
			{ name: 'Sale −1', past: Float64Array.of(0, 1, 0, 0, 0), future: Float64Array.of(0, 0, 1, 0, 0) },
			{ name: 'Sale', past: Float64Array.of(0, 0, 1, 0, 0), future: Float64Array.of(0, 0, 0, 1, 0) },
		]);
	});

	it('counts the days of a window in a month', () => {
		const event = { name: 'Fair', days: [day('2026-01-31')], before: 2, after: 3 };
		const [column] = eventColumns([event], { calendar: monthly, firstPeriod: periodOf(day('2025-12-01') * 86_400_000, monthly), length: 2, horizon: 2 });
		expect(column).toEqual({ name: 'Fair', past: Float64Array.of(0, 3), future: Float64Array.of(3, 0) });
	});

	it('covers the hours of the day', () => {
		const event = { name: 'Sale', days: [day('2026-01-02')], before: 0, after: 0 };
		const hourly: Calendar = { frequency: 'hour', anchor: 0, label: 'start' };
		const [column] = eventColumns([event], { calendar: hourly, firstPeriod: day('2026-01-01') * 24 + 22, length: 4, horizon: 24 });
		expect([...(column?.past ?? [])]).toEqual([0, 0, 1, 1]);
		expect(column?.future.reduce((sum, value) => sum + value, 0)).toBe(22);
	});

	it('leaves out what the history has never seen', () => {
		const event = { name: 'Opening', days: [day('2026-01-08')], before: 0, after: 0 };
		expect(eventColumns([event], { calendar: daily, firstPeriod: day('2026-01-01'), length: 5, horizon: 5 })).toEqual([]);
	});

	it('counts an event that two lists name once', () => {
		const event = { name: 'Christmas Day', days: [day('2026-01-02')], before: 0, after: 0 };
		const [column] = eventColumns([event, event], { calendar: daily, firstPeriod: day('2026-01-01'), length: 3, horizon: 1 });
		expect([...(column?.past ?? [])]).toEqual([0, 1, 0]);
	});

	it('is as long as the history and the horizon', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 20_000, max: 20_100 }), { maxLength: 10 }), fc.nat(3), fc.nat(3), fc.integer({ min: 1, max: 60 }), (days, before, after, length) => {
				for (const column of eventColumns([{ name: 'a', days, before, after }], { calendar: daily, firstPeriod: 20_010, length, horizon: 7 })) {
					expect(column.past).toHaveLength(length);
					expect(column.future).toHaveLength(7);
				}
			}),
		);
	});
});
