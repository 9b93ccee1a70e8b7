import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { contractCases } from './contractCases';
import type { PerItemCase, TableCase } from './contractCases';
import { expectEachOnce, expectModelBlock, expectNodeError, expectSerialisable, expectWarnings, linkOf, objectIn } from './expectations';
import { deepFreeze, hostileItem } from './hostileItems';
import { closePool, runCase, thrownBy } from './runCase';

const manyItems = 10_000;
const distinctItems = 200;
const minute = 60_000;

afterAll(closePool);
afterEach(() => jest.restoreAllMocks());

/** What is trained says when. */
function atOneMoment(): void {
	jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 10, 22));
}

function makeItems(each: { makeItem: (number: number) => INodeExecutionData }, count: number): INodeExecutionData[] {
	return Array.from({ length: count }, (_, index) => each.makeItem(index % distinctItems));
}

function fieldsWithout(json: IDataObject, ...names: string[]): IDataObject {
	return Object.fromEntries(Object.entries(json).filter(([name]) => !names.includes(name)));
}

const perItemCases = contractCases.filter((each): each is PerItemCase => each.kind === 'perItem');
const tableCases = contractCases.filter((each): each is TableCase => each.kind === 'table');

describe.each(perItemCases)('item contract: $name', (each) => {
	const { namespace } = each;
	const failureOutput = (outputs: INodeExecutionData[][], routed: boolean): INodeExecutionData[] | undefined => outputs[routed ? (each.routed?.refusedOutput ?? 0) : 0];
	const modes = each.routed ? [false, true] : [false];
	const expectModelOf = (result: IDataObject): void => (each.hasModel === false ? expect(result.model).toBeNull() : expectModelBlock(result.model));
	const parametersFor = (routed: boolean): IDataObject => (routed ? (each.routed?.parameters ?? {}) : {});

	it.each(modes)('gives every item a result, once, linked and in order (several outputs: %s)', async (routed) => {
		const items = makeItems(each, 20);
		const { outputs } = await runCase(each, { items, parameters: parametersFor(routed) });
		expect(outputs).toHaveLength(routed ? (each.routed?.outputs ?? 1) : 1);
		expectEachOnce(outputs, items.length);
		for (const item of outputs.flat()) {
			const result = objectIn(item, namespace);
			expect(['decided', 'uncertain', 'refused']).toContain(result.status);
			expectModelOf(result);
			expectWarnings(result.warnings);
			expect(fieldsWithout(item.json, namespace)).toEqual(items[linkOf(item)]?.json);
			expectSerialisable(item.json);
		}
	});

	it.each(modes)('refuses an item that it cannot read, with a warning, and does the others (several outputs: %s)', async (routed) => {
		const items = [each.makeItem(0), each.unreadableItem, each.makeItem(1)];
		const { outputs, hints } = await runCase(each, { items, parameters: parametersFor(routed) });
		expectEachOnce(outputs, 3);
		const refused = failureOutput(outputs, routed)?.find((item) => linkOf(item) === 1);
		const result = objectIn(refused, namespace);
		expect(result.status).toBe('refused');
		expect(result.warnings).not.toEqual([]);
		expectWarnings(result.warnings);
		expectModelOf(result);
		expect(hints.map((hint) => hint.message)).toContainEqual(expect.stringMatching(/^1 of 3 items /));
	});

	it.each(modes)('continues on fail: a stopped run leaves every item with its error (several outputs: %s)', async (routed) => {
		const items = makeItems(each, 5);
		const { outputs } = await runCase(each, { items, parameters: parametersFor(routed), continueOnFail: true, signal: AbortSignal.abort() });
		expectEachOnce(outputs, items.length);
		const failed = failureOutput(outputs, routed) ?? [];
		expect(failed).toHaveLength(items.length);
		failed.forEach((item, index) => {
			expect(item.json).toEqual({ ...items[index]?.json, error: expect.stringMatching(/\S/) as string });
			expect(item).not.toHaveProperty('error'); // with it, n8n throws the item's fields away
		});
	});

	it('throws an error with the number of the item when it does not continue on fail', async () => {
		const error = await thrownBy(runCase(each, { items: makeItems(each, 5), signal: AbortSignal.abort() }));
		expectNodeError(error);
		expect(error.context.itemIndex).toBe(0);
		expect(error.description).toEqual(expect.stringMatching(/\S/));
	});

	it.each(modes)('fails one item alone when its expression goes wrong (several outputs: %s)', async (routed) => {
		const { name, expression } = each.itemParameter;
		const settings = {
			items: makeItems(each, 5),
			parameters: { ...parametersFor(routed), [name]: expression },
			failParameter: { name, itemIndex: 3, error: new Error('The expression goes wrong') },
		};
		const { outputs } = await runCase(each, { ...settings, continueOnFail: true });
		expectEachOnce(outputs, 5);
		expect(outputs.flat().filter((item) => item.json.error !== undefined).map(linkOf)).toEqual([3]);
		expect(failureOutput(outputs, routed)?.map(linkOf)).toContain(3);
		const error = await thrownBy(runCase(each, settings));
		expectNodeError(error);
		expect(error.context.itemIndex).toBe(3);
	});

	it('says what is wrong with a set-up that cannot work', async () => {
		const { parameters, mentions } = each.misconfigured;
		const error = await thrownBy(runCase(each, { items: makeItems(each, 2), parameters }));
		expectNodeError(error);
		expect(`${error.message} ${error.description}`).toContain(mentions);
		expect(error.description).toMatch(/'[A-Z][^']*'/);
	});

	it.each(modes)('puts everything on output 0 for an agent (several outputs: %s)', async (routed) => {
		const items = [...makeItems(each, 4), each.unreadableItem];
		const { outputs } = await runCase(each, { items, tool: true, parameters: parametersFor(routed) });
		expect(outputs[0]).toHaveLength(items.length);
		expect(outputs.slice(1).flat()).toEqual([]);
	});

	it('works for an agent, which brings parameters and no items', async () => {
		const { outputs } = await runCase(each, { items: [], tool: true, parameters: each.toolParameters });
		expect(outputs[0]).toHaveLength(1);
		expect(objectIn(outputs[0]?.[0], namespace).status).not.toBe('refused');
	});

	it.each(modes)('gives empty outputs for no items (several outputs: %s)', async (routed) => {
		const { outputs } = await runCase(each, { items: [], parameters: parametersFor(routed) });
		expect(outputs).toEqual(Array.from({ length: routed ? (each.routed?.outputs ?? 1) : 1 }, () => []));
	});

	it('leaves only the result on request', async () => {
		const { outputs } = await runCase(each, { items: makeItems(each, 3), parameters: { options: { outputOnlyResult: true } } });
		expect(outputs[0]?.map((item) => Object.keys(item.json))).toEqual([[namespace], [namespace], [namespace]]);
		expectEachOnce(outputs, 3);
	});

	it('keeps hostile fields and files, and does not touch its input', async () => {
		const items = Array.from({ length: 3 }, (_, number) => deepFreeze(hostileItem(each.makeItem(number).json)));
		const before = JSON.stringify(items);
		const { outputs } = await runCase(each, { items });
		expect(JSON.stringify(items)).toBe(before);
		outputs[0]?.forEach((item, index) => {
			expect(objectIn(item, namespace).status).not.toBe('refused');
			expect(JSON.stringify(fieldsWithout(item.json, namespace))).toBe(JSON.stringify(items[index]?.json));
			expect(item.binary).toEqual(items[index]?.binary);
		});
		expect(outputs[0]).toHaveLength(3);
		expect(Reflect.get({}, 'polluted')).toBeUndefined();
	});

	it('runs on an n8n without tool mode and hints', async () => {
		const { outputs } = await runCase(each, { items: [each.makeItem(0), each.unreadableItem], oldVersion: true });
		expectEachOnce(outputs, 2);
	});

	it('writes no text of an item into logs and hints', async () => {
		const secret = 'Zanzibarquartz';
		const items = [each.makeItem(0), each.unreadableItem].map((item) => ({ json: { ...item.json, [each.itemParameter.name]: `${secret} https://example.org` } }));
		const { logs, hints } = await runCase(each, { items });
		expect(JSON.stringify([logs, hints])).not.toContain(secret);
	});

	it(
		'loses none of 10,000 items, keeps their order, and judges equal items equally',
		async () => {
			const items = makeItems(each, manyItems);
			const { outputs } = await runCase(each, { items });
			expectEachOnce(outputs, manyItems);
			const results = outputs[0]?.map((item) => JSON.stringify(item.json[namespace])) ?? [];
			const differing = results.filter((result, index) => result !== results[index % distinctItems]);
			expect(differing).toEqual([]);
			expect(outputs[0]?.map((item) => item.json.number)).toEqual(items.map((item) => item.json.number));
		},
		4 * minute,
	);
});

interface Rows {
	read: number;
	used: number;
	skipped: Array<{ reason: string; count: number; examples: number[] }>;
}

describe.each(tableCases)('table contract: $name', (each) => {
	const { namespace } = each;
	/** An agent sees the first output only: there the results come first. */
	const resultOf = (outputs: INodeExecutionData[][], tool = false): INodeExecutionData | undefined => outputs[each.rowsOutput && !tool ? 1 : 0]?.[0];

	function rowsOf(outputs: INodeExecutionData[][], tool = false): Rows {
		const rows = objectIn(resultOf(outputs, tool), namespace)[each.rowsField] as unknown as Rows;
		expect(rows.read).toBe(rows.used + rows.skipped.reduce((total, group) => total + group.count, 0));
		return rows;
	}

	it('gives one result that counts every row and links to the first 100', async () => {
		const { outputs } = await runCase(each, { items: makeItems(each, 150) });
		expect(outputs.map((list) => list.length)).toEqual(each.rowsOutput ? [expect.any(Number), 1] : [1]);
		for (const item of each.rowsOutput ? (outputs[0] ?? []) : []) {
			objectIn(item, (each.rowsOutput as { namespace: string }).namespace);
			expect((item.pairedItem as unknown[]).length).toBeLessThanOrEqual(100);
			expectSerialisable(item.json);
		}
		expect(rowsOf(outputs)).toEqual({ read: 150, used: 150, skipped: [] });
		expect(resultOf(outputs)?.pairedItem).toEqual(Array.from({ length: 100 }, (_, item) => ({ item })));
		const result = objectIn(resultOf(outputs), namespace);
		expectWarnings(result.warnings);
		if (each.hasModel) expectModelBlock(result.model);
		else expect(result.model).toBeNull();
		expectSerialisable(resultOf(outputs)?.json);
	});

	it('counts a row that it cannot use by its reason, and gives its number', async () => {
		const [first, second, ...others] = makeItems(each, each.enough ?? 3) as [INodeExecutionData, INodeExecutionData, ...INodeExecutionData[]];
		const items = [first, each.unusableItem, second, { json: {} }, ...others];
		const { outputs, hints } = await runCase(each, { items });
		const rows = rowsOf(outputs);
		expect(rows).toMatchObject({ read: items.length, used: items.length - 2 });
		expect(rows.skipped.flatMap((group) => group.examples).sort()).toEqual([2, 4]);
		rows.skipped.forEach((group) => expect(group.reason).toMatch(/\S/));
		expect(resultOf(outputs)?.pairedItem).toEqual([...items.keys()].filter((item) => item !== 1 && item !== 3).map((item) => ({ item })));
		expect(hints.map((hint) => hint.message)).toContainEqual(expect.stringMatching(new RegExp(`^2 of ${items.length} rows `)));
	});

	it('gives a result that does not depend on empty rows', async () => {
		atOneMoment();
		const result = async (items: INodeExecutionData[]): Promise<IDataObject> =>
			fieldsWithout(objectIn(resultOf((await runCase(each, { items })).outputs), namespace), each.rowsField, 'warnings', ...(each.rowNumberFields ?? []));
		const good = makeItems(each, 60);
		expect(await result([{ json: {} }, ...good, { json: {} }])).toEqual(await result(good));
	});

	it('gives an empty output for no items', async () => {
		expect((await runCase(each, { items: [] })).outputs).toEqual(each.rowsOutput ? [[], []] : [[]]);
	});

	it.each([
		['a list', (rows: IDataObject[]) => rows],
		['a JSON text', (rows: IDataObject[]) => JSON.stringify(rows)],
	])('takes its rows from an agent as %s', async (_, given) => {
		const rows = makeItems(each, 30).map((item) => item.json);
		const { outputs } = await runCase(each, { items: [], tool: true, parameters: { rows: given(rows) } });
		expect(rowsOf(outputs, true)).toEqual({ read: 30, used: 30, skipped: [] });
	});

	it.each(['', '[]', 'no JSON', '{"a": 1}'])('tells an agent that the rows are missing or no list: %p', async (rows) => {
		const error = await thrownBy(runCase(each, { items: [], tool: true, parameters: { rows } }));
		expectNodeError(error);
		expect(`${error.message} ${error.description}`).toContain("'Rows'");
	});

	it.each([true, false])('stops for a set-up that cannot work (continue on fail: %s)', async (continueOnFail) => {
		const { parameters, mentions } = each.misconfigured;
		const error = await thrownBy(runCase(each, { items: makeItems(each, 3), parameters, continueOnFail }));
		expectNodeError(error);
		expect(`${error.message} ${error.description}`).toContain(mentions);
	});

	it('uses rows with hostile fields, and does not touch them', async () => {
		const items = Array.from({ length: each.enough ?? 5 }, (_, number) => deepFreeze(hostileItem(each.makeItem(number).json)));
		const before = JSON.stringify(items);
		const { outputs } = await runCase(each, { items });
		expect(JSON.stringify(items)).toBe(before);
		expect(rowsOf(outputs).used).toBe(items.length);
		expect(Reflect.get({}, 'polluted')).toBeUndefined();
	});

	it('gives the same bytes for the same rows at the same moment', async () => {
		atOneMoment();
		const run = async (): Promise<string> => JSON.stringify((await runCase(each, { items: makeItems(each, 40) })).outputs);
		expect(await run()).toBe(await run());
	});

	it('reads all of 10,000 rows', async () => {
		const { outputs } = await runCase(each, { items: makeItems(each, manyItems) });
		const { repeats } = each;
		const expected =
			repeats === undefined
				? { read: manyItems, used: manyItems, skipped: [] }
				: { read: manyItems, used: distinctItems, skipped: [{ reason: repeats, count: manyItems - distinctItems, examples: [201, 202, 203, 204, 205] }] };
		expect(rowsOf(outputs)).toEqual(expected);
		expect(resultOf(outputs)?.pairedItem).toHaveLength(100);
	}, 2 * minute);
});
