import type { IDataObject } from 'n8n-workflow';

import { closePool, codesOf, day, fields, messageOf, monthly, only, runForecast } from './runForecast';

afterAll(closePool);

const noChart = { chart: 'never' };
const forecast = { operation: 'forecast', ...fields, horizon: 4, options: noChart };
const days = (values: ReadonlyArray<unknown>): IDataObject[] => values.map((value, index) => ({ date: day(index), value: value as string }));
const weekly = (count: number): number[] => Array.from({ length: count }, (_, index) => 100 + 30 * (index % 7) + ((index * 31) % 9));
const summaryOf = async (rows: readonly IDataObject[], changes: IDataObject = {}): Promise<IDataObject> =>
	only((await runForecast(rows, { ...forecast, ...changes })).summaries, 'forecastSummary');

describe('few points', () => {
	it('none give nothing', async () => {
		expect(await runForecast([], forecast)).toMatchObject({ rows: [], summaries: [] });
	});

	it.each([
		[1, 'This group has 1 value, and 3 are needed at least'],
		[2, 'This group has 2 values, and 3 are needed at least'],
	])('%i is refused', async (count, message) => {
		const { rows, summaries } = await runForecast(days(weekly(count)), forecast);
		expect(rows).toEqual([]);
		const summary = only(summaries, 'forecastSummary');
		expect(summary).toMatchObject({ status: 'refused', total: null, sentence: message, rows: { read: count, used: count, skipped: [] } });
		expect(messageOf(summary.warnings, 'forecast-too-few-values')).toBe(message);
	});

	it('three give an uncertain forecast', async () => {
		const { rows, summaries } = await runForecast(days([100, 110, 120]), forecast);
		expect(rows).toHaveLength(4);
		const summary = only(summaries, 'forecastSummary');
		expect(summary.status).toBe('uncertain');
		expect(messageOf(summary.warnings, 'forecast-short-history')).toBe(
			'Only 3 values to learn from, where 8 are the least for a season or a trend: the forecast goes on from the last one',
		);
	});

	it('two dates only, in many rows, are two values', async () => {
		const rows = Array.from({ length: 30 }, (_, index) => ({ date: day(index % 2), value: 5 }));
		const summary = await summaryOf(rows);
		expect(messageOf(summary.warnings, 'forecast-too-few-values')).toBe('This group has 2 values, and 3 are needed at least');
		expect(messageOf(summary.repairs, 'forecast-rows-combined')).toBe("30 rows that share 2 days were added up. The option 'Combine Rows By' says how");
	});
});

describe('values', () => {
	it('that are all the same give the same', async () => {
		const { rows, summaries } = await runForecast(days(Array(30).fill(42)), forecast);
		expect(rows.map((item) => (item.json.forecast as IDataObject).value)).toEqual([42, 42, 42, 42]);
		expect(messageOf(only(summaries, 'forecastSummary').warnings, 'forecast-constant')).toBe('All values are 42, so the forecast is 42 as well, and nothing shows how sure that is');
	});

	it('that are all zero give zero, and no accuracy', async () => {
		const { rows, summaries } = await runForecast(days(Array(30).fill('0')), forecast);
		expect(rows.map((item) => (item.json.forecast as IDataObject).value)).toEqual([0, 0, 0, 0]);
		const summary = only(summaries, 'forecastSummary');
		expect(summary).toMatchObject({ total: 0, accuracy: null });
		expect(messageOf(summary.warnings, 'forecast-constant')).toBe('All values are 0, so the forecast is 0 as well, and nothing shows how sure that is');
	});

	it('below zero may go on below zero', async () => {
		const { rows, summaries } = await runForecast(days(weekly(40).map((value) => value - 180)), forecast);
		expect(rows.some((item) => ((item.json.forecast as IDataObject).value as number) < 0)).toBe(true);
		expect(messageOf(only(summaries, 'forecastSummary').repairs, 'forecast-negative-values')).toBe(`${weekly(40).filter((value) => value < 180).length} values are below zero, so the forecast may be below zero as well`);
	});

	it('one of which is a thousand million do not follow it', async () => {
		const values = weekly(60);
		values[30] = 1e9;
		const { rows, summaries } = await runForecast(days(values), forecast);
		for (const item of rows) expect((item.json.forecast as IDataObject).value).toBeLessThan(1000);
		expect(messageOf(only(summaries, 'forecastSummary').repairs, 'forecast-outliers-replaced')).toBe(
			'The value 1,000,000,000 of 2024-01-31 is more than 100 times as large as every other one, so it was replaced by what its neighbours say',
		);
	});

	it('one of which is a thousand million are found by Detect Anomalies', async () => {
		const values = weekly(60);
		values[30] = 1e9;
		const { rows } = await runForecast(days(values), { ...forecast, operation: 'anomalies', options: { ...noChart, onlyAnomalies: true } });
		expect(rows.map((item) => (item.json.anomaly as IDataObject).date)).toContain('2024-01-31');
	});

	it('that are texts stop the node', async () => {
		await expect(runForecast(days(['good', 'bad', 'fine']), forecast)).rejects.toMatchObject({
			message: "None of the 3 rows has a number in 'value'",
			description: 'Choose in \'Value Field\' a field with numbers, such as 1200, "1,200.50" or "€ 1.200,50".',
		});
	});

	it('some of which are texts are counted', async () => {
		const summary = await summaryOf(days([...weekly(20), 'n/k', 'closed']));
		expect(summary.rows).toEqual({ read: 22, used: 20, skipped: [{ reason: 'value-unreadable', count: 2, examples: [21, 22] }] });
	});

	it('are read with currencies, separators and decimal commas', async () => {
		const { rows } = await runForecast(days(['€ 1.200,50', '1.300,75', '1.100,25']), { ...forecast, options: { ...noChart, includeHistory: true } });
		expect(rows.slice(0, 3).map((item) => (item.json.forecast as IDataObject).value)).toEqual([1200.5, 1300.75, 1100.25]);
	});
});

describe('dates', () => {
	it('four of five of which are missing give a rough guess', async () => {
		const rows = Array.from({ length: 40 }, (_, index) => ({ date: day(index * 5 + (index % 3)), value: 100 + index }));
		const summary = await summaryOf(rows);
		expect(summary.frequency).toBe('day');
		expect(messageOf(summary.repairs, 'forecast-mostly-missing')).toBe("80% of the periods had no row, so most of the history is filled in and the forecast is a rough guess. A coarser 'Frequency' may say more");
		expect(messageOf(summary.repairs, 'forecast-gaps-filled')).toBe(
			"156 of 196 periods had no row (the first one is 2024-01-02) and were filled from the neighbours and the season. The option 'Fill Gaps With' says how",
		);
	});

	it('of several time zones are read in the zone of the workflow', async () => {
		const zones = ['Z', '+09:00', '-05:00'];
		const rows = weekly(30).map((value, index) => ({ date: `${day(index)}T10:00:00${zones[index % 3]}`, value }));
		const summary = await summaryOf(rows);
		expect(messageOf(summary.warnings, 'forecast-mixed-zones')).toBe("The dates are written in 3 different time zones. All were read as the time of the workflow's zone, UTC");
	});

	it('on which the clocks change are counted once', async () => {
		// 2024-10-27 in Berlin has 25 hours: 02:30 comes twice.
		const start = Date.parse('2024-10-25T22:00:00Z');
		const rows = Array.from({ length: 73 }, (_, index) => ({ date: new Date(start + index * 3_600_000).toISOString(), value: 10 + (index % 5) }));
		const run = await runForecast(rows, { ...forecast, options: { ...noChart, includeHistory: true } }, { timezone: 'Europe/Berlin' });
		const summary = only(run.summaries, 'forecastSummary');
		expect(summary.frequency).toBe('hour');
		expect(messageOf(summary.repairs, 'forecast-clock-change')).toBe('The clocks were changed 1 time: an hour that comes twice counts once, and one that is left out is filled');
		const dates = run.rows.map((item) => String((item.json.forecast as IDataObject).date));
		expect(dates[0]).toBe('2024-10-26T00:00:00');
		expect(new Set(dates).size).toBe(dates.length);
	});

	it('on which an hour is left out are filled', async () => {
		// 2024-03-31 in Berlin has 23 hours: there is no 02:00.
		const start = Date.parse('2024-03-29T23:00:00Z');
		const rows = Array.from({ length: 71 }, (_, index) => ({ date: new Date(start + index * 3_600_000).toISOString(), value: 10 + (index % 5) }));
		const run = await runForecast(rows, { ...forecast, options: { ...noChart, includeHistory: true } }, { timezone: 'Europe/Berlin' });
		const summary = only(run.summaries, 'forecastSummary');
		expect(messageOf(summary.repairs, 'forecast-clock-change')).toBe('The clocks were changed 1 time: an hour that comes twice counts once, and one that is left out is filled');
		const missing = run.rows.find((item) => (item.json.forecast as IDataObject).date === '2024-03-31T02:00:00');
		expect(missing?.json.forecast).toMatchObject({ kind: 'actual', filled: true });
		expect(run.rows.filter((item) => (item.json.forecast as IDataObject).kind === 'actual')).toHaveLength(72);
	});

	it('that all lie in the future leave nothing to learn from', async () => {
		const rows = [0, 1, 2, 3].map((index) => ({ date: `2199-01-0${index + 1}`, value: 5 }));
		const { rows: none, summaries } = await runForecast(rows, forecast);
		expect(none).toEqual([]);
		const summary = only(summaries, 'forecastSummary');
		expect(messageOf(summary.repairs, 'forecast-future-rows')).toBe('4 rows with a value are dated in the future (from 2199-01-01 on) and were left out');
		expect(messageOf(summary.warnings, 'forecast-too-few-values')).toBe('This group has 0 values, and 3 are needed at least');
		expect(summary.rows).toEqual({ read: 4, used: 0, skipped: [{ reason: 'future-date', count: 4, examples: [1, 2, 3, 4] }] });
	});

	it('that end long ago make a forecast of a time that is over, and say so', async () => {
		const rows = days(weekly(60));
		const summary = await summaryOf(rows);
		const over = Math.floor(Date.now() / 86_400_000) - (Date.UTC(2024, 0, 61) / 86_400_000);
		expect(messageOf(summary.warnings, 'forecast-history-old')).toBe(
			`The newest value is of 2024-02-29: since then ${over.toLocaleString('en-US')} days are over already, and the forecast begins right after it, not today. Add the newer rows`,
		);
		expect(summary.sentence).toContain('over the 4 days after the data end (2024-03-01 to 2024-03-04)');
	});

	it('that end yesterday make a forecast of the next days', async () => {
		const rows = weekly(60).map((value, index) => ({ date: new Date(Date.now() - (60 - index) * 86_400_000).toISOString().slice(0, 10), value }));
		const summary = await summaryOf(rows);
		expect(codesOf(summary.warnings)).not.toContain('forecast-history-old');
		expect(summary.sentence).toContain('over the next 4 days (');
	});

	it('in the future are left out', async () => {
		const summary = await summaryOf([...days(weekly(30)), { date: '2199-01-01', value: 100 }]);
		expect(messageOf(summary.repairs, 'forecast-future-rows')).toBe('1 row with a value is dated in the future (from 2199-01-01 on) and was left out');
		expect(summary.rows).toEqual({ read: 31, used: 30, skipped: [{ reason: 'future-date', count: 1, examples: [31] }] });
	});

	it('out of order are sorted', async () => {
		const rows = days(weekly(30));
		const [first, second, ...rest] = rows as [IDataObject, IDataObject, ...IDataObject[]];
		const sorted = await runForecast(rows, forecast);
		const mixed = await runForecast([second, first, ...rest], forecast);
		expect(mixed.rows.map((item) => item.json)).toEqual(sorted.rows.map((item) => item.json));
		expect(messageOf(only(mixed.summaries, 'forecastSummary').repairs, 'forecast-dates-sorted')).toBe('1 row stood out of order and was sorted by date');
	});

	it('that are none stop the node', async () => {
		await expect(runForecast(days(weekly(4)), { ...forecast, dateField: 'value' })).rejects.toMatchObject({
			message: "None of the 4 rows has a date in 'value' that can be read",
			description: "Choose in 'Date Field' a field with dates, such as 2026-01-31, 31.01.2026 or 20260131.",
		});
	});

	it('some of which cannot be read are counted by why', async () => {
		const summary = await summaryOf([...days(weekly(20)), { date: '2024-02-30', value: 1 }, { date: 'soon', value: 1 }, { date: '', value: 1 }]);
		expect(summary.rows).toMatchObject({
			used: 20,
			skipped: [
				{ reason: 'date-impossible', count: 1, examples: [21] },
				{ reason: 'date-unreadable', count: 1, examples: [22] },
				{ reason: 'date-empty', count: 1, examples: [23] },
			],
		});
	});

	it('whose day and month cannot be told apart are a guess that is said', async () => {
		const rows = Array.from({ length: 12 }, (_, index) => ({ date: `${String(index + 1).padStart(2, '0')}/01/2024`, value: 10 + index }));
		const summary = await summaryOf(rows);
		expect(messageOf(summary.warnings, 'forecast-day-order')).toBe(
			"No date shows whether the day or the month is first, as in 03/04/2026: the month was taken to be first. If that is wrong, set the option 'Date Order'",
		);
		expect(await summaryOf(rows, { options: { ...noChart, dateOrder: 'dayFirst' } })).toMatchObject({ frequency: 'day' });
	});
});

describe('the horizon', () => {
	it.each([
		[-1, "'Horizon' is -1, and must be a whole number from 0 to 1,000"],
		[1.5, "'Horizon' is 1.5, and must be a whole number from 0 to 1,000"],
		[1e6, "'Horizon' is 1000000, and must be a whole number from 0 to 1,000"],
	])('%p stops the node', async (horizon, message) => {
		await expect(runForecast(days(weekly(30)), { ...forecast, horizon })).rejects.toMatchObject({
			message,
			description: "Set 'Horizon' to how many periods to look ahead, or to 0 for what suits the frequency.",
		});
	});

	it('beyond the history is said', async () => {
		const summary = await summaryOf(days(weekly(20)), { horizon: 30 });
		expect(messageOf(summary.warnings, 'forecast-horizon-long')).toBe("'Horizon' is 30, farther than the 20 values of the history reach back: the far end is little more than a guess");
	});
});

describe('groups', () => {
	it('do not hide items that are no objects', async () => {
		const rows = [...weekly(30).flatMap((value, index) => ['A', 'B'].map((shop) => ({ date: day(index), value, shop }))), null, [1], 'text'];
		const { summaries } = await runForecast(rows as IDataObject[], { ...forecast, groupBy: 'shop' });
		expect(summaries.map((item) => (item.json.forecastSummary as IDataObject).rows)).toEqual([
			{ read: 33, used: 30, skipped: [{ reason: 'not-an-object', count: 3, examples: [61, 62, 63] }] },
			{ read: 30, used: 30, skipped: [] },
		]);
	});

	it('do not lose what is no row at all', async () => {
		const rows = [...weekly(20).map((value, index) => ({ date: day(index), value, shop: index % 2 === 0 ? 'A' : 'B' })), null, 'a text', ['a list']];
		const { rows: items } = await runForecast([], { ...forecast, groupBy: 'shop', rows: JSON.stringify(rows) }, { tool: true });
		const summaries = items.filter((item) => item.json.forecastSummary !== undefined);
		const counts = summaries.map((item) => (item.json.forecastSummary as { rows: { read: number; skipped: unknown[] } }).rows);
		expect(counts.map(({ read }) => read)).toEqual([13, 10]);
		expect(counts[0]?.skipped).toEqual([{ reason: 'not-an-object', count: 3, examples: [21, 22, 23] }]);
	});

	it('as many as rows are each refused, with the way out', async () => {
		const rows = weekly(50).map((value, index) => ({ date: day(index), value, order: `A-${index}` }));
		const { rows: none, summaries } = await runForecast(rows, { ...forecast, groupBy: 'order' });
		expect(none).toEqual([]);
		expect(summaries).toHaveLength(50);
		expect(messageOf((summaries[7]?.json.forecastSummary as IDataObject).warnings, 'forecast-too-few-values')).toBe(
			"This group has 1 value, and 3 are needed at least. 'Group By' makes 50 groups of 50 rows: choose a field with fewer different values",
		);
	});

	it('may be called __proto__, and so may their field', async () => {
		const rows = weekly(30).flatMap((value, index) =>
			['__proto__', 'constructor'].map((name) => JSON.parse(JSON.stringify({ date: day(index), value, product: name }).replace('"product"', '"__proto__"')) as IDataObject),
		);
		const { rows: items, summaries } = await runForecast(rows, { ...forecast, groupBy: '__proto__' });
		expect(items).toHaveLength(8);
		expect(summaries.map((item) => JSON.stringify((item.json.forecastSummary as IDataObject).group))).toEqual(['{"__proto__":"__proto__"}', '{"__proto__":"constructor"}']);
		expect(Reflect.get({}, 'product')).toBeUndefined();
	});

	it('that fail do not touch the others', async () => {
		const rows = [...days(weekly(30)).map((row) => ({ ...row, shop: 'A' })), { date: day(3), value: 7, shop: 'B' }];
		const { summaries } = await runForecast(rows, { ...forecast, groupBy: 'shop' });
		expect(summaries.map((item) => (item.json.forecastSummary as IDataObject).status)).toEqual(['decided', 'refused']);
	});
});

describe('drivers', () => {
	const drivers = { operation: 'drivers', targetField: 'sales', driverFields: 'spend', options: noChart };
	const table = (count: number): IDataObject[] =>
		Array.from({ length: count }, (_, index) => {
			const [spend, price] = [50 + ((index * 53) % 97), 10 + ((index * 17) % 7)];
			return { spend, price, tax: 0.19, spendInCents: 100 * spend + 5, sales: 200 + 3 * spend - 4 * price + ((index * 29) % 13) };
		});
	const summary = async (rows: readonly IDataObject[], changes: IDataObject = {}): Promise<IDataObject> => only((await runForecast(rows, { ...drivers, ...changes })).summaries, 'drivers');

	it('that never change are named and left out', async () => {
		const result = await summary(table(30), { driverFields: 'spend, price, tax' });
		expect(result.dropped).toEqual([{ name: 'tax', reason: 'constant', with: [] }]);
		expect(messageOf(result.warnings, 'drivers-constant')).toBe("The driver 'tax' has the same value in every row, so nothing can be learnt from it and it was left out");
	});

	it('that are a mix of others are named and left out', async () => {
		const result = await summary(table(30), { driverFields: 'spend, price, spendInCents' });
		expect(result.dropped).toEqual([{ name: 'spendInCents', reason: 'collinear', with: ['spend'] }]);
		expect(messageOf(result.warnings, 'drivers-collinear')).toBe("The driver 'spendInCents' is a mix of 'spend', so their effects cannot be told apart and it was left out");
	});

	it('that are missing in the future repeat their last season', async () => {
		const rows = table(40).map((row, index) => ({ ...row, date: day(index), ...(index >= 35 && { sales: null }), ...(index >= 37 && { spend: null }) }));
		const result = await summary(rows, { dateField: 'date', driverFields: 'spend, price' });
		expect(result.horizon).toBe(5);
		expect(messageOf(result.warnings, 'drivers-carried')).toBe(
			"The driver 'spend' is not known for 3 of 5 future periods, so its last season was repeated there. Add rows with future dates and an empty target to say better",
		);
	});

	it('with dates that never change or are a mix of others are named and left out', async () => {
		const rows = table(40).map((row, index) => ({ ...row, date: day(index) }));
		const result = await summary(rows, { dateField: 'date', horizon: 3, driverFields: 'spend, price, tax, spendInCents' });
		expect(messageOf(result.warnings, 'drivers-constant')).toBe("The driver 'tax' has the same value in every row, so nothing can be learnt from it and it was left out");
		expect(messageOf(result.warnings, 'drivers-collinear')).toBe("The driver 'spendInCents' is a mix of 'spend', so their effects cannot be told apart and it was left out");
	});

	it.each([{}, { dateField: 'date' }])('that are texts stop the node (%p)', async (changes) => {
		const rows = table(30).map((row, index) => ({ ...row, date: day(index), campaign: index % 2 === 0 ? 'summer' : 'winter' }));
		await expect(runForecast(rows, { ...drivers, driverFields: 'spend, campaign', ...changes })).rejects.toMatchObject({ message: "None of the 30 rows has a number in 'campaign'" });
	});

	it('that are missing in a plain row leave that row out', async () => {
		const result = await summary([...table(30), { spend: null, price: 3, sales: null }, { spend: 70, price: null, sales: 300 }], { driverFields: 'spend, price' });
		expect(result.rows).toMatchObject({ read: 32, used: 30, skipped: [{ reason: 'driver-missing', count: 2, examples: [31, 32] }] });
	});

	it('of which there are 50 for 20 rows are too many', async () => {
		const names = Array.from({ length: 50 }, (_, index) => `d${index}`);
		const rows = Array.from({ length: 20 }, (_, row) => Object.fromEntries([['sales', 100 + row * row], ...names.map((name, index) => [name, (row * (index + 3) * 7919) % 101])]) as IDataObject);
		const result = await summary(rows, { driverFields: names.join(', ') });
		expect(result).toMatchObject({ status: 'refused', coefficients: [] });
		expect(messageOf(result.warnings, 'drivers-too-few-rows')).toBe('50 drivers for 20 rows with a target are too many: 153 rows would be needed, or at most 5 drivers');
	});

	it('among which the target stands stop the node', async () => {
		await expect(runForecast(table(30), { ...drivers, driverFields: 'spend, sales' })).rejects.toMatchObject({ message: "'Target Field' and 'Driver Fields' both hold 'sales'" });
	});
});

describe('options', () => {
	it.each([
		[{ levels: '0, 120' }, "'Levels' is 0, 120, and must be one to five numbers from 1 to 99.9"],
		[{ target: 'a lot' }, "'Target' is a lot, which is not a number"],
		[{ timeBudget: -5 }, "'Time Budget' is -5, and must be a number from 1 to 86400"],
		[{ events: { event: [{ name: 'Sale', dates: '2024-01-05, sometime' }] } }, "Date 2 of the event 'Sale' cannot be read"],
	])('%p stops the node', async (options, message) => {
		await expect(runForecast(monthly(24), { ...forecast, options: { ...noChart, ...options } })).rejects.toMatchObject({ message });
	});

	it('a target of 0 asks for nothing', async () => {
		const summary = await summaryOf(monthly(36), { options: { ...noChart, target: 0 } });
		expect(summary.target).toBeNull();
		expect(summary.sentence).not.toContain('target');
	});

	it('no warning is left without words', async () => {
		const summary = await summaryOf(days(weekly(60)));
		for (const each of [...codesOf(summary.warnings), ...codesOf(summary.repairs)]) expect(messageOf([...(summary.warnings as []), ...(summary.repairs as [])], each)).not.toBe(each);
	});
});
