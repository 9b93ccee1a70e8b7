import type { IDataObject } from 'n8n-workflow';

import { closePool, codesOf, day, fields, month, monthly, only, runForecast } from './runForecast';

afterAll(closePool);

const noChart = { chart: 'never' };
const forecast = { operation: 'forecast', ...fields, options: noChart };
const resultsOf = (items: ReadonlyArray<{ json: IDataObject }>, namespace = 'forecast'): IDataObject[] => items.map((item) => item.json[namespace] as IDataObject);
const num = (value: unknown): number => value as number;

describe('forecast', () => {
	it('gives a row a period, with bounds around each other, last year and change', async () => {
		const rows = monthly(48);
		const run = await runForecast(rows, { ...forecast, horizon: 6 });
		const results = resultsOf(run.rows);
		expect(results.map(({ date }) => date)).toEqual([48, 49, 50, 51, 52, 53].map(month));
		for (const [step, result] of results.entries()) {
			const bounds = [result.lower95, result.lower80, result.value, result.upper80, result.upper95].map(num);
			expect(bounds).toEqual([...bounds].sort((one, other) => one - other));
			expect(result).toMatchObject({ kind: 'forecast', group: {}, lastYear: rows[36 + step]?.value });
			expect(num(result.change)).toBeCloseTo((num(result.value) - num(result.lastYear)) / num(result.lastYear), 12);
		}
		const summary = only(run.summaries, 'forecastSummary');
		expect(num(summary.total)).toBeCloseTo(results.reduce((sum, { value }) => sum + num(value), 0), 6);
		expect(summary).toMatchObject({ status: 'decided', frequency: 'month', horizon: 6, target: null, repairs: [] });
		expect(num(summary.accuracy)).toBeGreaterThan(0.8);
	});

	it.each<[string, number]>([['hour', 48], ['day', 28], ['week', 13], ['month', 12], ['quarter', 4], ['year', 3]])('looks ahead as far as suits the frequency: %s', async (frequency, horizon) => {
		const step: Record<string, (index: number) => Date> = {
			hour: (index) => new Date(Date.UTC(2024, 0, 1, index)),
			day: (index) => new Date(Date.UTC(2024, 0, 1 + index)),
			week: (index) => new Date(Date.UTC(2022, 0, 3 + 7 * index)),
			month: (index) => new Date(Date.UTC(2020, index, 1)),
			quarter: (index) => new Date(Date.UTC(2010, 3 * index, 1)),
			year: (index) => new Date(Date.UTC(1990 + index, 0, 1)),
		};
		const rows = Array.from({ length: 30 }, (_, index) => ({ date: step[frequency]?.(index).toISOString() ?? '', value: 50 + ((index * 17) % 11) }));
		const { rows: items, summaries } = await runForecast(rows, forecast);
		expect(items).toHaveLength(horizon);
		expect(only(summaries, 'forecastSummary')).toMatchObject({ frequency, horizon });
	});

	it('takes levels by their own names', async () => {
		const [first] = resultsOf((await runForecast(monthly(30), { ...forecast, horizon: 2, options: { ...noChart, levels: '50, 99.5' } })).rows);
		expect(Object.keys(first ?? {})).toEqual(['group', 'date', 'value', 'lower50', 'upper50', 'lower99.5', 'upper99.5', 'kind', 'lastYear', 'change']);
	});

	it('puts the history first on request, and marks what was filled in', async () => {
		const rows = monthly(30).filter((_, index) => index !== 10);
		const results = resultsOf((await runForecast(rows, { ...forecast, horizon: 2, options: { ...noChart, includeHistory: true } })).rows);
		expect(results.map(({ kind }) => kind)).toEqual([...Array<string>(30).fill('actual'), 'forecast', 'forecast']);
		expect(results.filter(({ filled }) => filled === true).map(({ date }) => date)).toEqual([month(10)]);
	});

	it('asks for the total over the horizon', async () => {
		const run = async (target: number): Promise<IDataObject> =>
			only((await runForecast(monthly(48), { ...forecast, horizon: 3, options: { ...noChart, target, targetOver: 'horizon' } })).summaries, 'forecastSummary').target as IDataObject;
		const [easy, hard] = [await run(1000), await run(100_000)];
		expect(num(easy.probability)).toBeGreaterThan(0.95);
		expect(num(hard.probability)).toBeLessThan(0.05);
		expect(easy).toMatchObject({ value: 1000, over: 'horizon', period: null, known: 0 });
	});

	it('keeps what is known of the current month for its target', async () => {
		// 100 a day from 1 January to 20 April 2024: 2,000 are in, 3,000 is what the month comes to.
		const rows = Array.from({ length: 111 }, (_, index) => ({ date: day(index), value: 100 + (index % 2) }));
		const { summaries } = await runForecast(rows, { ...forecast, horizon: 7, options: { ...noChart, target: 2500 } });
		const target = only(summaries, 'forecastSummary').target as IDataObject;
		const known = rows.filter(({ date }) => date.startsWith('2024-04')).reduce((sum, { value }) => sum + value, 0);
		expect(target).toMatchObject({ value: 2500, over: 'currentPeriod', period: '2024-04-01', known });
		expect(num(target.expected)).toBeGreaterThan(2990);
		expect(num(target.expected)).toBeLessThan(3040);
		expect(num(target.probability)).toBeGreaterThan(0.9);
	});

	it('forecasts months from days, leaves the open one out and still counts it for the target', async () => {
		const rows = Array.from({ length: 420 }, (_, index) => ({ date: day(index), value: 10 + (index % 7) }));
		const run = await runForecast(rows, { ...forecast, horizon: 3, options: { ...noChart, frequency: 'month', target: 300 } });
		const summary = only(run.summaries, 'forecastSummary');
		// 420 days from 1 January 2024 end on 23 February 2025.
		expect(codesOf(summary.repairs)).toContain('forecast-partial-last');
		expect(resultsOf(run.rows).map(({ date }) => date)).toEqual(['2025-02-01', '2025-03-01', '2025-04-01']);
		const known = rows.filter(({ date }) => date.startsWith('2025-02')).reduce((sum, { value }) => sum + value, 0);
		expect(summary.target).toMatchObject({ period: '2025-02-01', known });
	});

	it('gives the same bytes for the same rows, and shifts with them', async () => {
		const run = async (rows: IDataObject[]): Promise<IDataObject[]> => resultsOf((await runForecast(rows, { ...forecast, horizon: 4 })).rows);
		const rows = monthly(40);
		expect(JSON.stringify(await run(rows))).toBe(JSON.stringify(await run([...rows])));
	});

	it('writes in Chinese on request', async () => {
		const summary = only((await runForecast(monthly(40), { ...forecast, options: { ...noChart, language: 'zh', target: 9000 } })).summaries, 'forecastSummary');
		expect(String(summary.sentence)).toMatch(/^数据截止后12个月（2023-05-01 至 2024-04-01）value 预计合计 .+（95% 区间 .+ 至 .+）.*概率.*历史回测准确率 \d+%/);
		expect(String(summary.sentence)).not.toMatch(/undefined|null|NaN/);
	});

	it('draws a chart for up to twenty groups, and for none on request', async () => {
		const rows = monthly(24).flatMap((row) => ['A', '情感'].map((product) => ({ ...row, product })));
		const drawn = await runForecast(rows, { operation: 'forecast', ...fields, groupBy: 'product', horizon: 3, options: {} });
		expect(drawn.summaries.map((item) => item.binary?.chart?.mimeType)).toEqual(['image/png', 'image/png']);
		expect(drawn.summaries.map((item) => item.binary?.chart?.fileName)).toEqual(['forecast-A.png', 'forecast-情感.png']);
		const none = await runForecast(rows, { ...forecast, groupBy: 'product', horizon: 3 });
		expect(none.summaries.map((item) => item.binary)).toEqual([undefined, undefined]);
	});

	it('learns a promotion from its dates and sees the next one coming', async () => {
		// 40 more on every 20th day, told by its dates.
		const count = 120;
		const promotion = (index: number): boolean => index % 20 === 5;
		const rows = Array.from({ length: count }, (_, index) => ({ date: day(index), value: 100 + 5 * (index % 7) + (promotion(index) ? 80 : 0) + ((index * 37) % 5) }));
		const dates = Array.from({ length: 160 }, (_, index) => index).filter(promotion).map(day).join(', ');
		const results = resultsOf((await runForecast(rows, { ...forecast, horizon: 14, options: { ...noChart, events: { event: [{ name: 'Sale', dates, before: 0, after: 0 }] } } })).rows);
		const onSale = num(results.find(({ date }) => date === day(125))?.value);
		const dayAfter = num(results.find(({ date }) => date === day(126))?.value);
		expect(onSale - dayAfter).toBeGreaterThan(15);
	});

	it('answers an agent with the summary first', async () => {
		const { rows } = await runForecast([], { ...forecast, horizon: 2, rows: monthly(24) }, { tool: true });
		expect(rows.map((item) => Object.keys(item.json)[0])).toEqual(['forecastSummary', 'forecast', 'forecast']);
	});

	it('links each row to its group', async () => {
		const rows = ['A', 'B'].flatMap((product) => monthly(24).map((row) => ({ ...row, product })));
		const { rows: items, summaries } = await runForecast(rows, { ...forecast, groupBy: 'product', horizon: 1 });
		expect(items.map((item) => item.pairedItem)).toEqual([[{ item: 23 }], [{ item: 47 }]]);
		expect((summaries[1]?.pairedItem as Array<{ item: number }>)[0]).toEqual({ item: 24 });
	});

	it('stops when the run is canceled', async () => {
		await expect(runForecast(monthly(48), forecast, { signal: AbortSignal.abort() })).rejects.toThrow('canceled');
	});

	it('logs and hints hold no value of the rows', async () => {
		const rows = monthly(24).map((row) => ({ ...row, product: 'Zanzibarquartz' }));
		const { hints, logs } = await runForecast([...rows, { date: 'Zanzibarquartz', value: 1, product: 'Zanzibarquartz' }], { ...forecast, groupBy: 'product' });
		expect(JSON.stringify([hints, logs])).not.toContain('Zanzibarquartz');
	});
});

describe('backtest', () => {
	it('says in plain words how good the past was', async () => {
		const report = only((await runForecast(monthly(60), { operation: 'backtest', ...fields, horizon: 6, options: { origins: 4 } })).rows, 'backtest');
		expect(report).toMatchObject({ status: 'decided', origins: 4, horizon: 6, frequency: 'month' });
		expect(String(report.sentence)).toMatch(/^Forecasts of 6 months from 4 past moments were \d+% accurate.*The same as last year would have been \d+%\. The 95% bounds held \d+% of the values\.$/);
		expect(num(report.accuracy)).toBeGreaterThan(0.9);
		expect(report.errorByStep).toHaveLength(6);
		expect(num(report.coverage95)).toBeGreaterThanOrEqual(num(report.coverage80));
	});

	it('refuses a history that leaves nothing to test on', async () => {
		const report = only((await runForecast(monthly(5), { operation: 'backtest', ...fields, horizon: 12, options: {} })).rows, 'backtest');
		expect(report).toMatchObject({ status: 'refused', accuracy: null, coverage80: null, coverage95: null, sentence: "5 values are too few to test a forecast on: 15 are needed for this 'Horizon'" });
	});
});

describe('anomalies', () => {
	const rows = Array.from({ length: 90 }, (_, index) => ({ date: day(index), value: index === 70 ? 900 : 100 + 30 * (index % 7) + ((index * 31) % 9) }));

	it('finds what is far from expected, with its size and how sure that is', async () => {
		const { rows: items, summaries } = await runForecast(rows, { operation: 'anomalies', ...fields, options: noChart });
		expect(items).toHaveLength(90);
		const odd = resultsOf(items, 'anomaly').find(({ date }) => date === day(70));
		expect(odd).toMatchObject({ value: 900, isAnomaly: true });
		expect(num(odd?.probability)).toBeGreaterThan(0.999);
		expect(num(odd?.size)).toBeCloseTo(900 - num(odd?.expected), 9);
		expect(num(odd?.expected)).toBeLessThan(num(odd?.upper95));
		const summary = only(summaries, 'anomalySummary');
		expect(num(summary.found)).toBeLessThanOrEqual(4);
		expect(String(summary.sentence)).toContain(`unusual`);
	});

	it('marks fewer values at a higher level', async () => {
		const found = async (anomalyLevel: number): Promise<number> =>
			(await runForecast(rows, { operation: 'anomalies', ...fields, options: { ...noChart, anomalyLevel, onlyAnomalies: true } })).rows.length;
		expect(await found(99.9)).toBeLessThanOrEqual(await found(80));
	});
});

describe('drivers', () => {
	// future = 10 + 2 sales + 0.5 price, exactly.
	const table = Array.from({ length: 25 }, (_, index) => {
		const [sales, price] = [100 + ((index * 53) % 97), 10 + ((index * 17) % 7)];
		return { shop: `S${index}`, sales, price, future: index < 22 ? 10 + 2 * sales + 0.5 * price : '' };
	});
	const drivers = { operation: 'drivers', targetField: 'future', driverFields: '={{ $json.sales }}, {{ $json.price }}', options: noChart };

	it('finds an exact line and keeps the fields of the predicted rows', async () => {
		const { rows: items, summaries } = await runForecast(table, drivers);
		expect(items.map((item) => item.json.shop)).toEqual(['S22', 'S23', 'S24']);
		expect(items.map((item) => item.pairedItem)).toEqual([[{ item: 22 }], [{ item: 23 }], [{ item: 24 }]]);
		for (const { json } of items) {
			const result = json.forecast as IDataObject;
			expect(num(result.value)).toBeCloseTo(10 + 2 * num(json.sales) + 0.5 * num(json.price), 6);
			const parts = Object.values(result.contributions as IDataObject).map(num);
			expect(parts.reduce((sum, part) => sum + part, num(only(summaries, 'drivers').targetMean))).toBeCloseTo(num(result.value), 6);
		}
		const summary = only(summaries, 'drivers');
		expect((summary.coefficients as IDataObject[]).map(({ name }) => name)).toEqual(['sales', 'price']);
		expect(num((summary.coefficients as IDataObject[])[0]?.value)).toBeCloseTo(2, 9);
		expect(num((summary.intercept as IDataObject).value)).toBeCloseTo(10, 6);
		expect(codesOf(summary.warnings)).toContain('drivers-correlation');
	});

	it('says what a change would be worth', async () => {
		const options = { ...noChart, whatIf: { change: [{ driver: 'sales', percent: 10 }, { driver: 'weather', percent: 5 }] } };
		const summary = only((await runForecast(table, { ...drivers, options })).summaries, 'drivers');
		const change = summary.whatIf as IDataObject;
		const sales = table.slice(22).reduce((sum, row) => sum + row.sales, 0);
		expect(num(change.difference)).toBeCloseTo(0.2 * sales, 6);
		expect(codesOf(summary.warnings)).toContain('drivers-what-if-unknown');
		expect(String(summary.sentence)).toContain('With sales +10% it would be');
	});

	it('goes as far as the rows with an empty target reach, and adds the season to the drivers', async () => {
		const weekly = (index: number): number => [0, 10, 20, 30, 20, 10, 0][index % 7] as number;
		const rows = Array.from({ length: 120 }, (_, index) => {
			const spend = 50 + ((index * 53) % 97);
			return { date: day(index), spend, sales: index < 110 ? 100 + 2 * spend + weekly(index) : null };
		});
		const { rows: items, summaries } = await runForecast(rows, { ...drivers, driverFields: 'spend', targetField: 'sales', dateField: 'date' });
		expect(only(summaries, 'drivers').horizon).toBe(10);
		resultsOf(items).forEach((result, step) => {
			const index = 110 + step;
			expect(Math.abs(num(result.value) - (100 + 2 * (50 + ((index * 53) % 97)) + weekly(index)))).toBeLessThan(6);
		});
	});

	it('fits each group by itself', async () => {
		const rows = ['A', 'B'].flatMap((shop, factor) => table.map((row) => ({ ...row, shop, future: row.future === '' ? '' : Number(row.future) * (factor + 1) })));
		const { summaries } = await runForecast(rows, { ...drivers, groupBy: 'shop' });
		expect(summaries.map((item) => num(((item.json.drivers as IDataObject).coefficients as IDataObject[])[0]?.value))).toEqual([expect.closeTo(2, 8), expect.closeTo(4, 8)]);
	});
});

describe('trend line', () => {
	it.each([
		['linear', 'y = 5 + 3 x', (x: number) => 5 + 3 * x],
		['robust', 'y = 5 + 3 x', (x: number) => 5 + 3 * x],
		['power', 'y = 4 · x^0.5', (x: number) => 4 * Math.sqrt(x)],
		['polynomial', 'y = 1 + 2 x + 0.5 x²', (x: number) => 1 + 2 * x + 0.5 * x * x],
	])('%s is found again', async (kind, equation, line) => {
		const rows = Array.from({ length: 24 }, (_, index) => ({ date: month(index), value: line(index + 1) }));
		const { rows: items, summaries } = await runForecast(rows, { operation: 'trendLine', ...fields, kind, horizon: 2, options: noChart });
		expect(only(summaries, 'trendLine')).toMatchObject({ kind, equation, r2: expect.closeTo(1, 9) as number, start: '2020-01-01' });
		expect(resultsOf(items).map(({ value }) => num(value))).toEqual([expect.closeTo(line(25), 6), expect.closeTo(line(26), 6)]);
	});

	it('that would need a logarithm of zero is refused', async () => {
		const { summaries } = await runForecast([{ date: month(0), value: 0 }, ...monthly(10).map((row, index) => ({ ...row, date: month(index + 1) }))], { operation: 'trendLine', ...fields, kind: 'exponential', options: noChart });
		expect(only(summaries, 'trendLine')).toMatchObject({ status: 'refused', equation: null, sentence: "1 value is not above zero, which an exponential line cannot go through. Choose another 'Kind'" });
	});
});
