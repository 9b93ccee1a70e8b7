import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { fakeContext } from '../../contract/fakeContext';
import { loadNode } from '../../contract/runCase';
import { asOf, closePool, fields, itemsOf, runRecommendation, shop } from './runRecommendation';

const folder = mkdtempSync(join(tmpdir(), 'marketing-ai-tool-'));
const before = process.env.N8N_MARKETING_AI_DIR;

beforeAll(() => {
	process.env.N8N_MARKETING_AI_DIR = folder;
});

afterAll(async () => {
	if (before === undefined) delete process.env.N8N_MARKETING_AI_DIR;
	else process.env.N8N_MARKETING_AI_DIR = before;
	rmSync(folder, { recursive: true, force: true });
	await closePool();
});

/** Calls the node as an agent does: no items, everything on the first output. */
async function call(parameters: IDataObject): Promise<INodeExecutionData[][]> {
	const nodeType = loadNode(join('Recommendation', 'Recommendation.node'));
	const { context } = fakeContext({ description: nodeType.description, items: [], tool: true, parameters: { ...fields, ...parameters } });
	return (await nodeType.execute?.call(context)) as INodeExecutionData[][];
}

const model = { __rl: true, mode: 'name', value: 'shop' };
const listsOf = ([first = []]: INodeExecutionData[][]): IDataObject[] => first.flatMap(({ json }) => (json.recommendation === undefined ? [] : [json.recommendation as IDataObject]));

describe('called by an agent', () => {
	it('answers from rows alone: the summary first, then the lists, all on the first output', async () => {
		const outputs = await call({ rows: JSON.stringify(shop()), recommendFor: 'requests', requestRows: '[{"user": "c-0"}]', options: { asOf, tune: false } });
		expect(outputs[1]).toEqual([]);
		expect(outputs[0]?.[0]?.json.recommendationSummary).toMatchObject({ status: 'uncertain', lists: 1 });
		expect(listsOf(outputs)).toHaveLength(1);
	});

	it('answers a session from a saved model without any rows, as the workflow that saved it did', async () => {
		const options = { asOf, tune: false };
		const requests = [{ items: ['tea', 'pot'] }];
		const saved = await runRecommendation(shop(), { recommendFor: 'requests', options: { ...options, saveModelAs: 'shop' } }, { requests });
		const outputs = await call({ rows: '', recommendFor: 'requests', model, requestRows: JSON.stringify(requests), options });
		expect(listsOf(outputs).map(itemsOf)).toEqual(saved.results.map(itemsOf));
		const similar = await call({ operation: 'similarItems', rows: '[]', model, requestRows: [{ items: 'tea' }], options });
		expect(itemsOf(listsOf(similar)[0]).length).toBeGreaterThan(0);
	});

	it('says what is wrong with what it was given', async () => {
		await expect(call({ rows: JSON.stringify(shop()), recommendFor: 'requests', requestRows: 'c-0', options: { asOf } })).rejects.toMatchObject({ message: "'Requests' holds no list" });
		await expect(call({ rows: JSON.stringify(shop()), recommendFor: 'requests', requestRows: '[]', options: { asOf } })).rejects.toMatchObject({ message: "'Recommend For' is set to Requests, and the input Requests has no item that names a user or an item" });
		await expect(call({ operation: 'findUsers', rows: '', model, requestRows: '[{"items": ["tea"]}]', options: { asOf } })).rejects.toMatchObject({ message: 'There are no users in a saved model, so only events tell who would want an item' });
	});
});
