import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { IDataObject } from 'n8n-workflow';

import { asOf, closePool, runRecommendation, shop } from './runRecommendation';

afterAll(closePool);

interface Schema {
	type: string;
	properties?: Record<string, Schema>;
	items?: Schema;
	version?: number;
}

const read = (operation: string): Schema =>
	JSON.parse(readFileSync(join(__dirname, '../../../nodes/Recommendation/__schema__/v1.0.0', `${operation}.json`), 'utf8')) as Schema;

/** Keys whose own keys are not the same in every run: names of sources, rules and catalogue fields. */
const open = new Set(['sources', 'removedByRule', 'fields']);

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

const catalogue = ['mug', 'kettle', 'grinder', 'filter', 'scale', 'pot', 'tea', 'tray', 'jar', 'cosy', 'new'].map((id, index) => ({ id, title: `The ${id}`, price: 10 + index, category: 'Kitchen', stock: index, tags: 'home' }));
const base = { orderField: 'order', options: { asOf, tune: false } };
const rows = { options: { asOf, tune: false, output: 'rows' } };
const requests = [{ user: 'c-0' }, { user: 'stranger' }, { items: ['tea', 'pot'] }, { items: ['new', 'nothing like it'] }];

it.each<[string, IDataObject, IDataObject[]]>([
	['recommendForUsers', {}, []],
	['recommendForUsers', { ...rows, mode: 'nextPurchase', recommendFor: 'active' }, []],
	['recommendForUsers', { recommendFor: 'requests' }, requests],
	['recommendForUsers', { recommendFor: 'requests', ...rows }, requests],
	['similarItems', {}, []],
	['similarItems', rows, requests.slice(2)],
	['similarItems', { options: { asOf, tune: false, output: 'neighbourRows' } }, []],
	['frequentlyBoughtTogether', {}, requests.slice(2)],
	['frequentlyBoughtTogether', rows, []],
	['trending', { options: { asOf, segmentField: 'user' } }, []],
	['trending', rows, []],
	['findUsers', {}, requests.slice(2)],
	['findUsers', rows, []],
	['evaluate', {}, []],
	['evaluate', { mode: 'nextPurchase', method: 'itemCosine' }, []],
])('the preview of %s holds every field of its results (%j)', async (operation, parameters, asked) => {
	const schema = read(operation);
	expect(schema).toMatchObject({ version: 1, type: 'object' });
	const run = await runRecommendation(shop(120), { operation, ...base, ...parameters }, { catalogue, requests: asked });
	const own = new Set(Object.keys(schema.properties ?? {}));
	const all = [...run.lists, ...(run.summaryItem === undefined ? [] : [run.summaryItem])];
	expect(all.length).toBeGreaterThan(0);
	for (const { json } of all) {
		const results = Object.fromEntries(Object.entries(json).filter(([key]) => own.has(key)));
		expect(Object.keys(results).length).toBeGreaterThan(0);
		expect([...new Set(differences(results, schema))]).toEqual([]);
	}
});
