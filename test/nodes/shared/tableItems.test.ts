import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { runTableItems } from '../../../nodes/shared/tableItems';
import type { TableItem } from '../../../nodes/shared/tableItems';
import type { TableRow } from '../../../nodes/shared/tableContract';
import { fakeContext } from '../../contract/fakeContext';
import type { FakeContextSettings } from '../../contract/fakeContext';
import { testDescription } from './testNode';

const someItems = (...values: unknown[]): INodeExecutionData[] => values.map((value) => ({ json: { value } as IDataObject }));
const binary = { chart: { data: 'AA==', mimeType: 'image/png' } };

/** One item per letter on the first output with its rows, one summary on the second. */
async function perLetter(rows: TableRow[]) {
	const letters = [...new Set(rows.flatMap(({ json }) => (typeof json.value === 'string' ? [json.value] : [])))];
	const ofLetter = (letter: string): number[] => rows.flatMap(({ index, json }) => (json.value === letter ? [index] : []));
	const shared = { code: 'language-unsure', message: 'The same for all' };
	const items: TableItem[] = [
		...letters.map((letter): TableItem => ({ namespace: 'test', result: { letter, warnings: [shared] }, used: ofLetter(letter), binary })),
		{ namespace: 'testSummary', result: { letters: letters.length, warnings: [shared] }, used: letters.flatMap(ofLetter), rowsField: 'rows', output: 1 },
	];
	return { items, skipped: rows.filter(({ json }) => typeof json.value !== 'string').map(({ index }) => ({ index, reason: 'no-letter' })) };
}

function run(settings: Partial<FakeContextSettings>) {
	const fake = fakeContext({ description: testDescription, ...settings, parameters: { operation: 'table', ...settings.parameters } });
	return { ...fake, outputs: runTableItems(fake.context, { outputs: 2, process: perLetter }) };
}

describe('runTableItems', () => {
	it('links each result to its own rows, counts every row once and keeps files', async () => {
		const { outputs, hints } = run({ items: someItems('a', 'b', 7, 'a') });
		const [first, second] = await outputs;
		expect(first?.map(({ json, pairedItem }) => [json.test, pairedItem])).toEqual([
			[expect.objectContaining({ letter: 'a' }), [{ item: 0 }, { item: 3 }]],
			[expect.objectContaining({ letter: 'b' }), [{ item: 1 }]],
		]);
		expect(first?.[0]?.binary).toEqual(binary);
		expect(second?.[0]?.json.testSummary).toMatchObject({ letters: 2, rows: { read: 4, used: 3, skipped: [{ reason: 'no-letter', count: 1, examples: [3] }] } });
		expect(hints.map(({ message }) => message)).toEqual([
			"1 of 4 rows could not be used. 'testSummary.rows.skipped' says why.",
			"The result has 1 warning: see 'testSummary.warnings'.",
		]);
	});

	it('links a result at most to its first hundred rows', async () => {
		const [first] = await run({ items: someItems(...Array<string>(150).fill('a')) }).outputs;
		expect(first?.[0]?.pairedItem).toHaveLength(100);
	});

	it('puts everything on output 0 for an agent', async () => {
		const outputs = await run({ items: [], tool: true, parameters: { rows: [{ value: 'a' }] } }).outputs;
		expect(outputs.map((list) => list.length)).toEqual([2, 0]);
	});

	it('gives empty outputs for no items', async () => {
		expect(await run({ items: [] }).outputs).toEqual([[], []]);
	});

	it('gives one error item on the first output when it continues on fail', async () => {
		const fake = fakeContext({ description: testDescription, items: someItems('a'), parameters: { operation: 'table' }, continueOnFail: true });
		const outputs = await runTableItems(fake.context, { outputs: 2, process: async () => await Promise.reject(new Error('No luck')) });
		expect(outputs).toEqual([[{ json: { error: 'No luck' }, pairedItem: [{ item: 0 }] }], []]);
	});
});
