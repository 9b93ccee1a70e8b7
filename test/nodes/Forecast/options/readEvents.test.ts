import { readChanges, readEvents } from '../../../../nodes/Forecast/options/readEvents';

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('readEvents', () => {
	it('reads dates, spans and windows', () => {
		const [sale] = readEvents({ events: { event: [{ name: 'Sale', dates: '2025-11-28; 2026-11-27/2026-11-30', before: 2, after: '1' }] } });
		expect(sale).toMatchObject({ name: 'Sale', before: 2, after: 1 });
		expect(sale?.days.map(iso)).toEqual(['2025-11-28', '2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30']);
	});

	it('joins the same feast of two countries', () => {
		const christmas = readEvents({ holidays: ['US', 'DE'] }).filter(({ name }) => name === 'Christmas Day');
		expect(christmas).toHaveLength(1);
	});

	it.each(['2026-02-30', 'in May', '2026-05-09/2026-05-01', '2020-01-01/2026-01-01'])('refuses %p', (dates) => {
		expect(() => readEvents({ events: { event: [{ name: 'Fair', dates }] } })).toThrow("Date 1 of the event 'Fair' cannot be read");
	});

	it('has nothing where nothing is set', () => {
		expect(readEvents({})).toEqual([]);
		expect(readEvents({ events: {}, holidays: 'US' })).toEqual([]);
	});
});

it('readChanges leaves lines without a driver out', () => {
	expect(readChanges({ whatIf: { change: [{ driver: ' spend ', percent: '-20' }, { driver: '', percent: 5 }, { driver: 'price', percent: 'x' }] } })).toEqual([{ driver: 'spend', percent: -20 }]);
});
