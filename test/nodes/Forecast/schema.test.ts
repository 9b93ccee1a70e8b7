import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { IDataObject } from 'n8n-workflow';

import { closePool, day, fields, monthly, runForecast } from './runForecast';

afterAll(closePool);

interface Schema {
	type: string;
	properties?: Record<string, Schema>;
	items?: Schema;
	version?: number;
}

const read = (operation: string): Schema =>
	JSON.parse(readFileSync(join(__dirname, '../../../nodes/Forecast/__schema__/v1.0.0', `${operation}.json`), 'utf8')) as Schema;

/** Keys whose own keys are the user's: names of groups and drivers. */
const open = new Set(['group', 'contributions']);

/** Paths of a value that a schema does not describe, or describes as another type. */
function differences(value: unknown, schema: Schema | undefined, path = ''): string[] {
	if (schema === undefined) return [path];
	if (value === null) return [];
	if (Array.isArray(value)) return schema.type === 'array' ? value.flatMap((entry) => differences(entry, schema.items, `${path}[]`)) : [path];
	if (typeof value === 'object') {
		if (schema.type !== 'object') return [path];
		return Object.entries(value).flatMap(([key, entry]) => (open.has(key) ? [] : differences(entry, schema.properties?.[key], `${path}.${key}`)));
	}
	const types = typeof value === 'number' && Number.isInteger(value) ? ['integer', 'number'] : [typeof value];
	return types.includes(schema.type) ? [] : [path];
}

const drivers = Array.from({ length: 40 }, (_, index) => ({ date: day(index), spend: 50 + ((index * 53) % 97), sales: index > 36 ? null : 200 + 3 * (50 + ((index * 53) % 97)) + ((index * 29) % 13) }));
const noChart = { chart: 'never' };

it.each<[string, IDataObject[], IDataObject]>([
	['forecast', monthly(60), { ...fields, options: { ...noChart, target: 5000, includeHistory: true } }],
	['backtest', monthly(60), { ...fields, options: {} }],
	['anomalies', monthly(60), { ...fields, options: noChart }],
	['drivers', drivers, { targetField: 'sales', driverFields: 'spend', dateField: 'date', options: { ...noChart, whatIf: { change: [{ driver: 'spend', percent: 5 }] } } }],
	['drivers', drivers.map(({ spend, sales }) => ({ spend, sales })), { targetField: 'sales', driverFields: 'spend', options: { ...noChart, includeHistory: true } }],
	['trendLine', monthly(60), { ...fields, options: { ...noChart, includeHistory: true } }],
])('the preview of %s holds every field of its results', async (operation, rows, parameters) => {
	const schema = read(operation);
	expect(schema).toMatchObject({ version: 1, type: 'object' });
	const run = await runForecast(rows, { operation, ...parameters });
	const own = new Set(Object.keys(schema.properties ?? {}));
	for (const { json } of [...run.rows, ...run.summaries]) {
		const results = Object.fromEntries(Object.entries(json).filter(([key]) => own.has(key)));
		expect(Object.keys(results).length).toBeGreaterThan(0);
		expect(differences(results, schema)).toEqual([]);
	}
});
