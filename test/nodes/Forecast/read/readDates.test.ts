import { DateTime } from 'luxon';
import fc from 'fast-check';

import { readDates } from '../../../../nodes/Forecast/read/readDates';
import { ZoneClock } from '../../../../nodes/Forecast/read/zoneClock';

const clocksOf = async (values: unknown[], zone = 'America/New_York', order: 'auto' | 'dayFirst' = 'auto'): Promise<string[]> =>
	(await readDates(values, order, new ZoneClock(zone))).cells.map((cell) => (cell.ok ? new Date(cell.clock).toISOString().slice(0, 16) : cell.reason));

describe('readDates', () => {
	it('takes dates without a zone as they are written', async () => {
		expect(await clocksOf(['2026-03-01', '20260302', '2026-03-03 09:30'])).toEqual(['2026-03-01T00:00', '2026-03-02T00:00', '2026-03-03T09:30']);
	});

	it('takes a column of midnights for dates, whatever their zone', async () => {
		expect(await clocksOf(['2026-03-01T00:00:00Z', '2026-03-02T00:00:00.000Z'])).toEqual(['2026-03-01T00:00', '2026-03-02T00:00']);
		expect(await clocksOf(['2026-03-28T00:00:00+01:00', '2026-03-30T00:00:00+02:00'])).toEqual(['2026-03-28T00:00', '2026-03-30T00:00']);
	});

	it('takes moments as the clock of the workflow shows them', async () => {
		expect(await clocksOf(['2026-01-15T03:00:00Z', '2026-07-15T03:00:00Z', 1768446000])).toEqual(['2026-01-14T22:00', '2026-07-14T23:00', '2026-01-14T22:00']);
	});

	it('says why a cell is no date', async () => {
		expect(await clocksOf(['', 'soon', '2026-02-30', null])).toEqual(['date-empty', 'date-unreadable', 'date-impossible', 'date-empty']);
	});

	it('finds the order of day and month in the column', async () => {
		expect(await clocksOf(['03/04/2026', '25/04/2026'])).toEqual(['2026-04-03T00:00', '2026-04-25T00:00']);
		expect(await clocksOf(['03/04/2026', '04/25/2026'])).toEqual(['2026-03-04T00:00', '2026-04-25T00:00']);
	});
});

it('the clock of a zone is that of luxon', () => {
	const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Asia/Shanghai'];
	fc.assert(
		fc.property(fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2036, 0, 1) }), fc.constantFrom(...zones), (moment, zone) => {
			const expected = moment + DateTime.fromMillis(moment, { zone }).offset * 60_000;
			expect(new ZoneClock(zone).clockOf(moment)).toBe(expected);
		}),
	);
});

it('a zone that nobody knows counts as UTC', () => {
	expect(new ZoneClock('Mars/Olympus').clockOf(12_345)).toBe(12_345);
});
