import { NodeOperationError } from 'n8n-workflow';
import type { INodeExecutionData } from 'n8n-workflow';
import * as fc from 'fast-check';
import { ModelError } from '../../../models/runtime/modelError';
import { ConfigurationError } from '../../../nodes/shared/configurationError';
import { runPerItem } from '../../../nodes/shared/itemContract';
import type { Outcome, PerItemSpecification } from '../../../nodes/shared/itemContract';
import { warning } from '../../../nodes/shared/warning';
import { fakeContext } from '../../contract/fakeContext';
import type { FakeContextSettings } from '../../contract/fakeContext';
import { deepFreeze, hostileItem } from '../../contract/hostileItems';
import { testDescription } from './testNode';

const someItems = (count: number): INodeExecutionData[] => Array.from({ length: count }, (_, id) => ({ json: { id } }));
const judged = (item: INodeExecutionData): Outcome => ({ kind: 'result', result: { of: item.json.id, warnings: [] }, output: 0 });
const judgeAll = async (items: INodeExecutionData[]): Promise<Outcome[]> => items.map(judged);
const failing = (...indexes: number[]) => async (items: INodeExecutionData[]): Promise<Outcome[]> =>
	items.map((item, index) => (indexes.includes(index) ? { kind: 'failed', error: new ModelError('worker-died', { exitCode: index }) } : judged(item)));
const rejecting = (error: unknown) => async (): Promise<Outcome[]> => await Promise.reject(error);

function run(settings: Partial<FakeContextSettings>, specification: Partial<PerItemSpecification> = {}) {
	const fake = fakeContext({ description: testDescription, ...settings });
	const outputs = runPerItem(fake.context, { namespace: 'test', outputs: 1, failureOutput: 0, process: judgeAll, ...specification });
	return { ...fake, outputs };
}

async function errorOf(outputs: Promise<unknown>): Promise<NodeOperationError> {
	const error: unknown = await outputs.then(
		() => undefined,
		(thrown: unknown) => thrown,
	);
	expect(error).toBeInstanceOf(NodeOperationError);
	return error as NodeOperationError;
}

describe('runPerItem', () => {
	it('gives every item its result under the namespace, its link and its own fields', async () => {
		const items: INodeExecutionData[] = [{ json: { id: 'a', test: 'replaced' } }, { json: { id: 'b' }, binary: { file: { data: 'YQ==', mimeType: 'text/plain' } } }];
		expect(await run({ items }).outputs).toEqual([
			[
				{ json: { id: 'a', test: { of: 'a', warnings: [] } }, pairedItem: { item: 0 } },
				{ json: { id: 'b', test: { of: 'b', warnings: [] } }, pairedItem: { item: 1 }, binary: items[1]?.binary },
			],
		]);
	});

	it('leaves the own fields out on request and keeps the files', async () => {
		const items: INodeExecutionData[] = [{ json: { id: 1 }, binary: { file: { data: 'YQ==', mimeType: 'text/plain' } } }];
		const parameters = { options: { outputOnlyResult: true } };
		expect(await run({ items, parameters }).outputs).toEqual([[{ json: { test: { of: 1, warnings: [] } }, pairedItem: { item: 0 }, binary: items[0]?.binary }]]);
	});

	it('puts each result on its output and returns every output', async () => {
		const process = async (items: INodeExecutionData[]): Promise<Outcome[]> => items.map((item, index) => ({ ...(judged(item) as Outcome & { kind: 'result' }), output: index % 3 }));
		const outputs = await run({ items: someItems(5) }, { outputs: 4, failureOutput: 3, process }).outputs;
		expect(outputs.map((list) => list.map((item) => item.pairedItem))).toEqual([[{ item: 0 }, { item: 3 }], [{ item: 1 }, { item: 4 }], [{ item: 2 }], []]);
	});

	it('sends a result for an output that does not exist to the failure output', async () => {
		const process = async (): Promise<Outcome[]> => [{ kind: 'result', result: {}, output: 9 }];
		expect((await run({ items: someItems(1) }, { outputs: 4, failureOutput: 3, process }).outputs).map((list) => list.length)).toEqual([0, 0, 0, 1]);
	});

	it('does nothing without items', async () => {
		const process = jest.fn(judgeAll);
		expect(await run({ items: [] }, { outputs: 4, process }).outputs).toEqual([[], [], [], []]);
		expect(process).not.toHaveBeenCalled();
	});

	it('works on an n8n that has neither tool mode nor hints', async () => {
		expect((await run({ items: someItems(2), oldVersion: true, continueOnFail: true }, { process: failing(0) }).outputs)[0]).toHaveLength(2);
	});
});

describe('runPerItem, a failure', () => {
	it('leaves on the failure output with the fields, the file and the message when the node continues', async () => {
		const items = someItems(3).map((item) => ({ ...item, binary: { file: { data: 'YQ==', mimeType: 'text/plain' } } }));
		const [first, second] = await run({ items, continueOnFail: true }, { outputs: 2, failureOutput: 1, process: failing(1) }).outputs;
		expect(first?.map((item) => item.pairedItem)).toEqual([{ item: 0 }, { item: 2 }]);
		expect(second).toHaveLength(1);
		expect(second?.[0]).toMatchObject({ json: { id: 1, error: expect.stringContaining('exit code 1') as string }, pairedItem: { item: 1 }, binary: items[1]?.binary });
	});

	// n8n-core 2.41.1, WorkflowExecute.normalizeNodeErrors: an item with `error` loses its json.
	it('carries no error property, which would cost it its fields in n8n', async () => {
		const outputs = await run({ items: someItems(1), continueOnFail: true }, { process: failing(0) }).outputs;
		expect(outputs[0]?.[0]).not.toHaveProperty('error');
	});

	// n8n-core 2.41.1, WorkflowExecute.handleNodeErrorOutput: json with `error` alone goes to the error output.
	it('holds only the error for n8n\'s error output, which puts the fields back itself', async () => {
		const outputs = await run({ items: someItems(1), continueOnFail: true, onError: 'continueErrorOutput' }, { process: failing(0) }).outputs;
		expect(Object.keys(outputs[0]?.[0]?.json ?? {})).toEqual(['error']);
	});

	it('keeps the fields of a failed item also with Output Only Result', async () => {
		const outputs = await run({ items: someItems(1), continueOnFail: true, parameters: { options: { outputOnlyResult: true } } }, { process: failing(0) }).outputs;
		expect(outputs[0]?.[0]?.json).toMatchObject({ id: 0 });
	});

	it('is thrown, the first one, after the whole batch when the node stops', async () => {
		let done = 0;
		const process = async (items: INodeExecutionData[]): Promise<Outcome[]> => {
			const outcomes = await failing(2, 4)(items);
			done = outcomes.length;
			return outcomes;
		};
		const error = await errorOf(run({ items: someItems(6) }, { process }).outputs);
		expect(error.message).toContain('exit code 2');
		expect(error.context.itemIndex).toBe(2);
		expect(done).toBe(6);
	});

	it('of the whole batch fails every item when the node continues, each with its own number', async () => {
		const [list] = await run({ items: someItems(3), continueOnFail: true }, { process: rejecting(new ModelError('cancelled')) }).outputs;
		expect(list?.map((item) => item.json)).toEqual([0, 1, 2].map((id) => ({ id, error: 'The run was canceled before this item was done' })));
	});

	it('of the whole batch is thrown when the node stops', async () => {
		expect((await errorOf(run({ items: someItems(3) }, { process: rejecting(new Error('a gap')) }).outputs)).message).toBe('a gap');
	});

	it('is what an item without an outcome gets', async () => {
		const process = async (items: INodeExecutionData[]): Promise<Outcome[]> => items.slice(0, 1).map(judged);
		const [list] = await run({ items: someItems(3), continueOnFail: true }, { process }).outputs;
		expect(list?.map((item) => item.json.error)).toEqual([undefined, expect.stringContaining('1 results for 3 items'), expect.stringContaining('1 results for 3 items')]);
	});

	it('does not carry the item\'s text', async () => {
		const items = [{ json: { text: 'Ana Example wrote this' } }];
		const [list] = await run({ items, continueOnFail: true }, { process: rejecting(new Error('bad: Ana Example wrote this')) }).outputs;
		expect(list?.[0]?.json.error).toBe('bad: [text]');
	});
});

describe('runPerItem, a configuration error', () => {
	const error = new ConfigurationError('field-missing', { parameter: 'Text' });

	// n8n-core 2.41.1, handleNodeExecutionError: a throw sends the input down output 0, the success branch.
	it('leaves on every item where the node has an error output', async () => {
		const outputs = await run({ items: someItems(3), continueOnFail: true, onError: 'continueErrorOutput' }, { process: rejecting(error) }).outputs;
		expect(outputs[0]?.map((item) => item.json)).toEqual(Array(3).fill({ error: "The parameter 'Text' is empty" }));
	});

	it.each([true, false])('stops the whole node (continue on fail: %s)', async (continueOnFail) => {
		const thrown = await errorOf(run({ items: someItems(2), continueOnFail }, { process: rejecting(error) }).outputs);
		expect(thrown.message).toBe("The parameter 'Text' is empty");
		expect(thrown.context.itemIndex).toBeUndefined();
	});

	it('stops the whole node also when only one item met it', async () => {
		const process = async (items: INodeExecutionData[]): Promise<Outcome[]> => items.map((item, index) => (index === 1 ? { kind: 'failed', error } : judged(item)));
		expect((await errorOf(run({ items: someItems(2), continueOnFail: true }, { process }).outputs)).message).toBe("The parameter 'Text' is empty");
	});

	it('sends the items to the failure output where a throw would send them to output 0', async () => {
		const outputs = await run({ items: someItems(2), continueOnFail: true }, { outputs: 4, failureOutput: 3, process: rejecting(error) }).outputs;
		expect(outputs.map((list) => list.length)).toEqual([0, 0, 0, 2]);
	});

	it('is thrown on a node with several outputs that does not continue', async () => {
		await errorOf(run({ items: someItems(2) }, { outputs: 4, failureOutput: 3, process: rejecting(error) }).outputs);
	});
});

describe('runPerItem, called by an agent', () => {
	it('processes one empty item when there is none', async () => {
		const process = jest.fn(judgeAll);
		const outputs = await run({ items: [], tool: true }, { outputs: 4, failureOutput: 3, process }).outputs;
		expect(process).toHaveBeenCalledWith([{ json: {} }]);
		expect(outputs.map((list) => list.length)).toEqual([1, 0, 0, 0]);
	});

	it('puts everything on output 0, failed items too', async () => {
		const process = async (items: INodeExecutionData[]): Promise<Outcome[]> =>
			items.map((item, index) => (index === 1 ? { kind: 'failed', error: new Error('a gap') } : { ...(judged(item) as Outcome & { kind: 'result' }), output: 2 }));
		const outputs = await run({ items: someItems(3), tool: true, continueOnFail: true }, { outputs: 4, failureOutput: 3, process }).outputs;
		expect(outputs.map((list) => list.length)).toEqual([3, 0, 0, 0]);
	});

	it('knows a tool by its type where n8n runs it as an ordinary node', async () => {
		const fake = fakeContext({ description: testDescription, items: [], tool: true });
		const context = { ...fake.context, isToolExecution: () => false };
		expect(await runPerItem(context, { namespace: 'test', outputs: 1, failureOutput: 0, process: judgeAll })).toMatchObject([[{ pairedItem: { item: 0 } }]]);
	});
});

describe('runPerItem, the items', () => {
	it('may be frozen, and keep fields with hostile names', async () => {
		const items = Array.from({ length: 3 }, (_, id) => deepFreeze(hostileItem({ id })));
		const before = JSON.stringify(items);
		const [list] = await run({ items, continueOnFail: true }, { process: failing(1) }).outputs;
		expect(JSON.stringify(items)).toBe(before);
		list?.forEach((item, index) => {
			const { test, error, ...own } = item.json;
			expect(test ?? error).toBeDefined();
			expect(JSON.stringify(own)).toBe(JSON.stringify(items[index]?.json));
			expect(Object.hasOwn(item.json, '__proto__')).toBe(true);
			expect(Object.getPrototypeOf(item.json)).toBe(Object.prototype);
			expect(item.binary).toEqual(items[index]?.binary);
		});
	});

	it('are all there, in order, 10,000 of them', async () => {
		const [list] = await run({ items: someItems(10_000) }).outputs;
		expect(list?.map((item) => item.json.id)).toEqual(someItems(10_000).map((item) => item.json.id));
	});

	it('leave exactly once whatever happens to each (property)', async () => {
		const fates = fc.array(fc.constantFrom('result', 'failed', 'nothing'), { maxLength: 30 });
		await fc.assert(
			fc.asyncProperty(fates, fc.integer({ min: 1, max: 4 }), fc.boolean(), async (fate, outputs, tool) => {
				const process = async (items: INodeExecutionData[]): Promise<Outcome[]> =>
					items.flatMap((item, index): Outcome[] => {
						if (fate[index] === 'failed') return [{ kind: 'failed', error: new Error('a gap') }];
						return fate[index] === 'nothing' && index === fate.length - 1 ? [] : [{ ...(judged(item) as Outcome & { kind: 'result' }), output: index % outputs }];
					});
				const lists = await run({ items: someItems(fate.length), continueOnFail: true, tool }, { outputs, failureOutput: outputs - 1, process }).outputs;
				const left = lists.flat().map((item) => (item.pairedItem as { item: number }).item);
				const expected = fate.length === 0 && tool ? [0] : fate.map((_, index) => index);
				expect([...left].sort((a, b) => a - b)).toEqual(expected);
				lists.forEach((list) => {
					const order = list.map((item) => (item.pairedItem as { item: number }).item);
					expect(order).toEqual([...order].sort((a, b) => a - b));
				});
			}),
			{ seed: 42, numRuns: 200 },
		);
	});
});

describe('runPerItem, its hints', () => {
	it('counts each warning code once per item, and the failed items, without any value', async () => {
		const process = async (items: INodeExecutionData[]): Promise<Outcome[]> =>
			items.map((_, index) => {
				if (index === 9) return { kind: 'failed', error: new Error('a gap') };
				const empty = warning('text-empty', { fields: ['secret_field'] });
				return { kind: 'result', result: { warnings: index < 3 ? [empty, empty] : index < 4 ? [warning('language-unsure', {}), { code: 'no-such-code' }, null] : [] }, output: 0 };
			});
		const { outputs, hints } = run({ items: someItems(1000), continueOnFail: true }, { process });
		await outputs;
		expect(hints.map((hint) => hint.message)).toEqual([
			"3 of 1,000 items had no text and were not judged; if it is in another field, drag that field into 'Text'.",
			"1 of 1,000 items came in a language that could not be told with confidence (the option 'Language Hint' helps).",
			"1 of 1,000 items could not be processed: see their field 'error'.",
		]);
		expect(JSON.stringify(hints)).not.toContain('secret');
		expect(hints.every((hint) => hint.type === 'warning' && hint.location === 'outputPane')).toBe(true);
	});

	it('are none when all is well', async () => {
		const { outputs, hints } = run({ items: someItems(3) });
		await outputs;
		expect(hints).toEqual([]);
	});
});
