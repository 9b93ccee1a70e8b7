import { NodeOperationError } from 'n8n-workflow';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import * as fc from 'fast-check';
import { ConfigurationError } from '../../../nodes/shared/configurationError';
import { runTable } from '../../../nodes/shared/tableContract';
import type { SkippedRow, TableRow, TableSpecification } from '../../../nodes/shared/tableContract';
import { summariseRows } from '../../../nodes/shared/tableRows';
import { fakeContext } from '../../contract/fakeContext';
import type { FakeContextSettings } from '../../contract/fakeContext';
import { deepFreeze, hostileItem } from '../../contract/hostileItems';
import { testDescription } from './testNode';

const someItems = (...values: unknown[]): INodeExecutionData[] => values.map((value) => ({ json: { value } as IDataObject }));

/** Sums the numbers of `value`; skips the rest. */
async function sum(rows: TableRow[]) {
	const isNumber = (row: TableRow): boolean => typeof row.json.value === 'number';
	const used = rows.filter(isNumber);
	const skipped: SkippedRow[] = rows.filter((row) => !isNumber(row)).map(({ index, json }) => ({ index, reason: json.value === null ? 'empty' : 'not-a-number' }));
	return { result: { sum: used.reduce((total, row) => total + (row.json.value as number), 0), warnings: [] }, skipped, used: used.map(({ index }) => index) };
}

function run(settings: Partial<FakeContextSettings>, specification: Partial<TableSpecification> = {}) {
	const parameters = { operation: 'table', ...settings.parameters };
	const fake = fakeContext({ description: testDescription, ...settings, parameters });
	return { ...fake, outputs: runTable(fake.context, { namespace: 'test', process: sum, ...specification }) };
}

async function errorOf(outputs: Promise<unknown>): Promise<NodeOperationError> {
	const error: unknown = await outputs.then(
		() => undefined,
		(thrown: unknown) => thrown,
	);
	expect(error).toBeInstanceOf(NodeOperationError);
	return error as NodeOperationError;
}

describe('runTable', () => {
	it('gives one item with the result, the count of rows and links to the rows used', async () => {
		const { outputs, hints } = run({ items: someItems(1, 'x', 3, null, 'y') });
		expect(await outputs).toEqual([
			[
				{
					json: {
						test: {
							sum: 4,
							warnings: [],
							rows: {
								read: 5,
								used: 2,
								skipped: [
									{ reason: 'not-a-number', count: 2, examples: [2, 5] },
									{ reason: 'empty', count: 1, examples: [4] },
								],
							},
						},
					},
					pairedItem: [{ item: 0 }, { item: 2 }],
				},
			],
		]);
		expect(hints.map((hint) => hint.message)).toEqual(["3 of 5 rows could not be used. 'test.rows.skipped' says why."]);
	});

	it('puts the count of rows where the operation wants it, or nowhere', async () => {
		const [[inInput]] = (await run({ items: someItems(1) }, { rowsField: 'input' }).outputs) as [[INodeExecutionData]];
		expect(inInput.json.test).toEqual({ sum: 1, warnings: [], input: { read: 1, used: 1, skipped: [] } });
		const [[nowhere]] = (await run({ items: someItems(1) }, { rowsField: null }).outputs) as [[INodeExecutionData]];
		expect(nowhere.json.test).toEqual({ sum: 1, warnings: [] });
	});

	it('links the first 100 rows and gives at most five examples a reason', async () => {
		const [[item]] = (await run({ items: [...someItems(...Array<number>(500).fill(1)), ...someItems(...Array<string>(50).fill('x'))] }).outputs) as [[INodeExecutionData]];
		expect(item.pairedItem).toHaveLength(100);
		expect((item.json.test as IDataObject).rows).toEqual({ read: 550, used: 500, skipped: [{ reason: 'not-a-number', count: 50, examples: [501, 502, 503, 504, 505] }] });
	});

	it('returns an empty output without rows', async () => {
		expect(await run({ items: [] }).outputs).toEqual([[]]);
	});

	it('does not change the rows, which may be frozen and hostile', async () => {
		const items = [1, 2].map((value) => deepFreeze(hostileItem({ value })));
		const before = JSON.stringify(items);
		await run({ items }).outputs;
		expect(JSON.stringify(items)).toBe(before);
	});

	it('says that the result has warnings without saying which values', async () => {
		const process: TableSpecification['process'] = async () => ({ result: { warnings: [{ code: 'a', message: 'Ana Example' }] }, skipped: [], used: [0] });
		const { outputs, hints } = run({ items: someItems(1) }, { process });
		await outputs;
		expect(hints.map((hint) => hint.message)).toEqual(["The result has 1 warning: see 'test.warnings'."]);
	});
});

describe('runTable, called by an agent', () => {
	const rows = [{ value: 1 }, { value: 2 }, 7, null, [1]];

	it.each([
		['a list', rows],
		['a JSON text', JSON.stringify(rows)],
	])('takes the rows out of the parameter as %s', async (_, given) => {
		const [[item]] = (await run({ items: [], tool: true, parameters: { rows: given } }).outputs) as [[INodeExecutionData]];
		expect(item.json.test).toEqual({ sum: 3, warnings: [], rows: { read: 5, used: 2, skipped: [{ reason: 'not-an-object', count: 3, examples: [3, 4, 5] }] } });
		expect(item.pairedItem).toEqual([{ item: 0 }]);
	});

	it.each(['', '  ', '[]', []])('says so when there are no rows (%p)', async (given) => {
		const error = await errorOf(run({ items: [], tool: true, parameters: { rows: given } }).outputs);
		expect(error.message).toBe('There are no rows to work on');
		expect(error.description).toContain("'Rows'");
	});

	it.each([
		['{"value": 1}', 'one object'],
		['[1, 2', 'text that is not JSON'],
		['7', 'a number'],
		['null', 'null'],
	])('says so when the rows are no list: %s', async (given, found) => {
		expect((await errorOf(run({ items: [], tool: true, continueOnFail: true, parameters: { rows: given } }).outputs)).message).toBe(`'Rows' holds ${found}, not a list`);
	});

	it('does not look at the parameter where it is hidden', async () => {
		const [[item]] = (await run({ items: someItems(5), parameters: { rows: '[{"value": 1}]' } }).outputs) as [[INodeExecutionData]];
		expect((item.json.test as IDataObject).sum).toBe(5);
	});
});

describe('runTable, a failure', () => {
	const failing = async (): Promise<never> => await Promise.reject(new Error('bad: Ana Example wrote this'));

	it('is thrown when the node stops', async () => {
		expect((await errorOf(run({ items: someItems(1) }, { process: failing }).outputs)).message).toBe('bad: Ana Example wrote this');
	});

	it('leaves as one item when the node continues, without the texts of the rows', async () => {
		const [[item]] = (await run({ items: someItems('Ana Example wrote this', 2), continueOnFail: true }, { process: failing }).outputs) as [[INodeExecutionData]];
		expect(item.json).toEqual({ error: 'bad: [text]' });
		expect(item).not.toHaveProperty('error'); // with it, n8n throws the item's json away
		expect(item.pairedItem).toEqual([{ item: 0 }, { item: 1 }]);
	});

	it('of the configuration is thrown also when the node continues', async () => {
		const process = async (): Promise<never> => await Promise.reject(new ConfigurationError('field-missing', { parameter: 'Value Field' }));
		expect((await errorOf(run({ items: someItems(1), continueOnFail: true }, { process }).outputs)).message).toBe("The parameter 'Value Field' is empty");
	});
});

describe('summariseRows', () => {
	it('counts every row exactly once (property)', () => {
		const index = fc.integer({ min: 0, max: 30 });
		fc.assert(
			fc.property(fc.uniqueArray(index), fc.array(index), fc.array(fc.record({ index, reason: fc.constantFrom('a', 'b', '__proto__') })), (indexes, used, skipped) => {
				const summary = summariseRows(indexes, used, skipped);
				expect(summary.read).toBe(indexes.length);
				expect(summary.used + summary.skipped.reduce((total, group) => total + group.count, 0)).toBe(summary.read);
				summary.skipped.forEach((group) => expect(group.examples.length).toBe(Math.min(5, group.count)));
			}),
			{ seed: 42 },
		);
	});

	it('counts a row that the operation forgot', () => {
		expect(summariseRows([0, 1, 2], [0], [{ index: 1, reason: 'empty' }]).skipped).toEqual([
			{ reason: 'empty', count: 1, examples: [2] },
			{ reason: 'not-used', count: 1, examples: [3] },
		]);
	});
});
