import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { IDataObject, INodeExecutionData, INodeType } from 'n8n-workflow';

import { sealArtefact } from '../../../../models/artefact/sealArtefact';
import type { Artefact } from '../../../../models/artefact/types';
import { fakeContext, type FakeContextSettings } from '../../../contract/fakeContext';
import { differences, schemaOf } from '../schemaDifferences';
import { newMails, topicExamples } from './topicExamples';

// The built node: it reads and learns in the real worker.
const { Sentiment } = require('../../../../dist/nodes/Sentiment/Sentiment.node.js') as { Sentiment: new () => INodeType };
const { getPool } = require('../../../../dist/models/runtime/index.js') as { getPool(): { close(): Promise<void> } };
const node = new Sentiment();
jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), 'marketing-ai-train-'));
const before = process.env.N8N_MARKETING_AI_DIR;
beforeAll(() => {
	process.env.N8N_MARKETING_AI_DIR = folder;
});
afterAll(async () => {
	if (before === undefined) delete process.env.N8N_MARKETING_AI_DIR;
	else process.env.N8N_MARKETING_AI_DIR = before;
	rmSync(folder, { recursive: true, force: true });
	await getPool().close();
});

async function run(items: INodeExecutionData[], parameters: IDataObject, more: Partial<FakeContextSettings> = {}): Promise<INodeExecutionData[][]> {
	const { context } = fakeContext({ description: node.description, items, parameters, ...more });
	return (await node.execute?.call(context)) as INodeExecutionData[][];
}

interface Training extends IDataObject {
	artefact: IDataObject;
	warnings: Array<{ code: string; message: string }>;
}

async function train(rows: IDataObject[], options: IDataObject = {}, fields: IDataObject = {}): Promise<Training> {
	const [[item] = []] = await run(rows.map((json) => ({ json })), { operation: 'train', textField: 'text', labelField: 'topic', ...fields, options });
	return item?.json.training as Training;
}

const codes = ({ warnings }: Training) => warnings.map(({ code }) => code);
const locator = (mode: string, value: unknown) => ({ __rl: true, mode, value }) as IDataObject;
const analyze = async (items: INodeExecutionData[], model: IDataObject, options: IDataObject = {}) => await run(items, { operation: 'analyze', model, options });
const mails = newMails.map(({ text }): INodeExecutionData => ({ json: { text } }));
const resultOf = (item?: INodeExecutionData) => item?.json.sentiment as IDataObject & { warnings: Array<{ code: string }> };

describe('Train Own Labels', () => {
	let trained: Training;
	beforeAll(async () => {
		trained = await train(topicExamples(), { saveModelAs: 'support topics' });
	});

	it('reports how good the labels are on texts that were not learned from', () => {
		expect(trained).toMatchObject({
			status: 'trained',
			rows: { read: 30, used: 30, skipped: [] },
			labels: [{ label: 'billing', examples: 10 }, { label: 'delivery', examples: 10 }, { label: 'product', examples: 10 }],
			leftOut: [],
			contradictions: [],
			baseline: { label: 'billing', accuracy: 1 / 3, bundled: null },
			betterThanBaseline: true,
			savedAs: 'support topics',
			model: { name: 'support topics', engine: 'simd', accuracy: expect.stringMatching(/^cross-validation 0\.\d\d, macro-F1 0\.\d\d, 30 texts$|^cross-validation 1\.00/) as string },
		});
		const { accuracy, macroF1, classes, method, rows } = trained.validation as { accuracy: number; macroF1: number; classes: IDataObject[]; method: string; rows: number };
		expect(method).toBe('5-fold stratified cross-validation');
		expect(rows).toBe(30);
		expect(accuracy).toBeGreaterThan(0.7);
		expect(macroF1).toBeGreaterThan(0.7);
		expect(classes.map(({ label, support }) => [label, support])).toEqual([['billing', 10], ['delivery', 10], ['product', 10]]);
		expect(trained.verdict).toMatch(/^On texts that it had not learned from, the model is right in .+ points better than always answering 'billing' \(33\.3%\), which is more than chance/);
		expect(codes(trained)).toEqual(['labels-few-examples']);
	});

	it('has the form of its preview', () => {
		const preview = schemaOf('train').properties?.training;
		// The labels of the table of pairs are the user's own.
		expect(differences(trained, preview).filter((path) => !path.includes('.confusion.'))).toEqual([]);
	});

	it('saves one document that holds no text, and the same as in the item', () => {
		const file = readFileSync(join(folder, 'artefacts', 'sentimentHead', 'support topics.json'), 'utf8');
		expect(JSON.parse(file)).toEqual(trained.artefact);
		expect(trained.artefact).toMatchObject({ kind: 'sentimentHead', kindVersion: 1, seed: 42, schema: { text: { field: 'text' }, label: { field: 'topic' } } });
		for (const { text } of topicExamples()) expect(file).not.toContain(text.slice(0, 20));
		expect(file.length).toBeLessThan(20_000);
	});

	it.each([
		['a name from the list', () => locator('list', 'trained:support topics')],
		['a typed name', () => locator('trained', 'support topics')],
	])('judges new texts by %s', async (_, model) => {
		const [output] = await analyze(mails, model());
		expect(output?.map((item) => resultOf(item).label)).toEqual(newMails.map(({ topic }) => topic));
		for (const item of output ?? []) {
			const { probabilities, score, status, model: block } = resultOf(item);
			expect(Object.keys(probabilities as IDataObject)).toEqual(['billing', 'delivery', 'product']);
			expect(score).toBeNull();
			expect(['decided', 'uncertain']).toContain(status);
			expect(block).toEqual(trained.model);
		}
	});

	it('judges by a model in an item, as object, as text, by an expression and as a file', async () => {
		const [byName] = await analyze(mails, locator('trained', 'support topics'));
		const expected = byName?.map((item) => [resultOf(item).label, resultOf(item).probability]);
		const text = JSON.stringify(trained.artefact);
		const carried = [{ json: { text: mails[0]?.json.text, kept: { model: trained.artefact, text } } as IDataObject, binary: { file: { data: Buffer.from(text).toString('base64'), mimeType: 'application/json' } } }, ...mails.slice(1)];
		for (const model of [locator('field', 'kept.model'), locator('field', 'kept.text'), locator('field', '={{ $json.kept.model }}'), locator('field', '={{ $json.kept.text }}'), locator('binary', 'file')]) {
			const [output] = await analyze(carried, model);
			expect(output?.map((item) => [resultOf(item).label, resultOf(item).probability])).toEqual(expected);
		}
	});

	it('calls a label uncertain below the option, and sends own labels through one door', async () => {
		const [all] = await analyze(mails, locator('trained', 'support topics'), { uncertainBelow: 1 });
		expect(new Set(all?.map((item) => resultOf(item).status))).toEqual(new Set(['uncertain']));
		const routed = await analyze(mails, locator('trained', 'support topics'), { uncertainBelow: 0, routeBySentiment: true });
		expect(routed.map((list) => list.length)).toEqual([0, 0, 0, 4]);
		expect(resultOf(routed[3]?.[0])).toMatchObject({ status: 'decided', warnings: [{ code: 'route-own-labels' }] });
	});

	it('can be scored against what people say, as any column of labels', async () => {
		const [judged = []] = await analyze(newMails.map((json): INodeExecutionData => ({ json })), locator('trained', 'support topics'));
		const [[item] = []] = await run(judged, { operation: 'score', actualField: 'topic', predictedField: 'sentiment.label', probabilityField: 'sentiment.probability' });
		expect(item?.json.score).toMatchObject({ rows: 4, accuracy: 1, confusion: { billing: { billing: 1 }, delivery: { delivery: 2 }, product: { product: 1 } } });
	});

	it('lists the saved labels beside the bundled model', async () => {
		mkdirSync(join(folder, 'models', 'empty'), { recursive: true });
		const search = node.methods?.listSearch?.searchModels as unknown as (filter?: string) => Promise<{ results: Array<{ name: string; value: string }> }>;
		expect((await search('')).results).toEqual([{ name: 'Bundled (Multilingual)', value: 'bundled' }, { name: 'support topics (my labels)', value: 'trained:support topics' }]);
		expect((await search('topics')).results).toHaveLength(1);
	});

	it('gives a file instead of a field, or neither', async () => {
		const parameters = (options: IDataObject) => ({ operation: 'train', textField: 'text', labelField: 'topic', options });
		const rows = topicExamples().map((json): INodeExecutionData => ({ json }));
		const [[file] = []] = await run(rows, parameters({ modelOutput: 'binary' }));
		expect((file?.json.training as Training).artefact).toBeNull();
		expect(file?.binary?.model).toMatchObject({ fileName: 'own labels.json', mimeType: 'application/json' });
		expect(JSON.parse(Buffer.from(file?.binary?.model?.data ?? '', 'base64').toString())).toMatchObject({ kind: 'sentimentHead' });
		const [[nowhere] = []] = await run(rows, parameters({ modelOutput: 'none' }));
		expect((nowhere?.json.training as Training).artefact).toBeNull();
		expect(nowhere?.binary).toBeUndefined();
	});

	it.each<[string, (artefact: IDataObject) => unknown, string]>([
		['cut', (artefact) => JSON.stringify(artefact).slice(0, 3000), 'its end is missing'],
		['edited', (artefact) => ({ ...artefact, parameters: { ...(artefact.parameters as IDataObject), temperature: 9 } }), 'its checksum does not fit'],
		['another node’s', (artefact) => sealArtefact({ ...(artefact as unknown as Artefact), kind: 'tabularModel' }), "of the kind 'tabularModel', and this operation needs 'sentimentHead'"],
		['of a later version', (artefact) => sealArtefact({ ...(artefact as unknown as Artefact), kindVersion: 2 }), 'has version 2'],
		['of another embedding model', (artefact) => sealArtefact({ ...(artefact as unknown as Artefact), parameters: { ...(artefact.parameters as object), encoder: { name: 'old', hash: 'sha256:00000000' } } }), 'trained on the embedding model old sha256:00000000, and this package has multilingual-embedding sha256:'],
		['sealed again with other numbers', (artefact) => sealArtefact({ ...(artefact as unknown as Artefact), parameters: { ...(artefact.parameters as object), labels: ['a', 'b'] } }), 'not of the expected form'],
		['no model at all', () => ({ a: 1 }), 'no model that Train of this package has made'],
	])('refuses a model that is %s, in words', async (_, change, message) => {
		const items = [{ json: { text: 'Where is my parcel?', model: change(trained.artefact) } as IDataObject }];
		await expect(analyze(items, locator('field', 'model'))).rejects.toThrow(message);
		const { context } = fakeContext({ description: node.description, items, parameters: { operation: 'analyze', model: locator('field', 'model'), options: { routeBySentiment: true } }, continueOnFail: true });
		const outputs = (await node.execute?.call(context)) as INodeExecutionData[][];
		expect(outputs.map((list) => list.length)).toEqual([0, 0, 0, 1]);
		expect(outputs[3]?.[0]?.json.error).toContain(message);
	});

	it('refuses a saved file that was cut, and names those that there are', async () => {
		writeFileSync(join(folder, 'artefacts', 'sentimentHead', 'broken.json'), '{"format": "n8n-nodes');
		await expect(analyze(mails, locator('trained', 'broken'))).rejects.toThrow('its end is missing');
		rmSync(join(folder, 'artefacts', 'sentimentHead', 'broken.json'));
		await expect(analyze(mails, locator('trained', 'suport topics'))).rejects.toMatchObject({ message: "There is no saved model 'suport topics'", description: expect.stringContaining('support topics') as string });
		await expect(analyze(mails, locator('trained', '../leads'))).rejects.toThrow("'../leads' cannot be used");
		await expect(analyze(mails, locator('field', 'training.artefact'))).rejects.toThrow("no trained model in 'training.artefact'");
		await expect(analyze(mails, locator('trained', ''))).rejects.toThrow("'Model' is empty");
	});
});

describe('rows that cannot be learned from', () => {
	it('are counted by reason, and contradictions named by their rows', async () => {
		const bad: IDataObject[] = [
			{ text: '', topic: 'billing' },
			{ text: 42, topic: 'billing' },
			{ text: 'https://example.org', topic: 'billing' },
			{ text: 'No label here', topic: ' ' },
			{ text: 'A list is no label', topic: ['billing', 'delivery'] },
			{ text: 'I was charged twice for the SAME order. ', topic: 'Billing' },
			{ text: 'When will my order arrive?', topic: 'product' },
			{ text: 'Lovely shop, thank you!', topic: 'praise' },
		];
		const result = await train([...topicExamples(), ...bad]);
		// Row 7 holds the question that row 37 calls something else.
		expect(result.rows).toEqual({
			read: 38,
			used: 29,
			skipped: [
				{ reason: 'text-two-labels', count: 2, examples: [7, 37] },
				{ reason: 'text-missing', count: 1, examples: [31] },
				{ reason: 'text-not-text', count: 1, examples: [32] },
				{ reason: 'text-refused', count: 1, examples: [33] },
				{ reason: 'label-missing', count: 1, examples: [34] },
				{ reason: 'label-unknown', count: 1, examples: [35] },
				{ reason: 'text-duplicate', count: 1, examples: [36] },
				{ reason: 'label-too-few', count: 1, examples: [38] },
			],
		});
		expect(result.contradictions).toEqual([{ rows: [7, 37], labels: ['delivery', 'product'] }]);
		expect(result.leftOut).toEqual([{ label: 'praise', examples: 1 }]);
		expect(codes(result)).toEqual(['labels-contradict', 'labels-duplicates', 'labels-too-few', 'labels-few-examples']);
		expect(result.warnings[0]?.message).toContain('rows 7 and 37');
		expect(result.warnings[2]?.message).toContain("'praise' (1)");
	});

	it.each([
		['eight examples of one label only', topicExamples().filter(({ topic }) => topic === 'billing').slice(0, 8), "'billing' has 8."],
		['seven examples of a second one', topicExamples().filter(({ topic }) => topic !== 'product').slice(0, 15), "'billing' has 7."],
		['no labels', topicExamples().map(({ text }) => ({ text, topic: '' })), 'no row has both a text and a label.'],
	])('train nothing with %s, and nothing is saved', async (_, rows, words) => {
		const result = await train(rows, { saveModelAs: 'nothing' });
		expect(result).toMatchObject({ status: 'refused', baseline: null, validation: null, betterThanBaseline: false, artefact: null, savedAs: null, model: null });
		expect(result.verdict).toContain('Nothing was trained');
		expect(result.verdict).toContain(words);
		expect(codes(result)).toContain('labels-nothing-trained');
		expect((result.rows as IDataObject).used).toBe(0);
	});

	it('gives an honest answer where labels are chance', async () => {
		const rows = topicExamples().map(({ text }, index) => ({ text, topic: (index * 7) % 5 < 2 ? 'x' : 'y' }));
		const result = await train(rows);
		expect(result.betterThanBaseline).toBe(false);
		expect(result.verdict).toContain('not shown to be worth using');
		expect(codes(result)).toContain('labels-not-better');
		expect((result.model as IDataObject).accuracy).toContain('not shown to be better than always one label');
	});
});

it('compares moods with the bundled model, and routes them', async () => {
	const good = ['I love it', 'Great service', 'Wonderful colours', 'Best shop ever', 'So happy with it', 'Thank you, perfect', 'It works like a charm', 'Delighted'];
	const bad = ['I hate it', 'Terrible service', 'Ugly colours', 'Worst shop ever', 'So disappointed', 'Never again', 'It broke at once', 'Awful'];
	const rows = [...good.map((text) => ({ text, topic: 'Positive' })), ...bad.map((text) => ({ text, topic: 'negative' }))];
	const result = await train(rows, { saveModelAs: 'moods' });
	const { bundled } = result.baseline as { bundled: IDataObject };
	expect(bundled).toMatchObject({ model: 'multilingual-sentiment', rows: 16 });
	expect(bundled.accuracy).toBeGreaterThan(0.8);
	expect(result.verdict).toContain('The bundled model is right in');
	const routed = await analyze([{ json: { text: 'I love this shop' } }, { json: { text: 'I hate this shop, terrible' } }], locator('trained', 'moods'), { uncertainBelow: 0, routeBySentiment: true });
	expect(routed.map((list) => list.length)).toEqual([1, 0, 1, 0]);
	expect(resultOf(routed[0]?.[0])).toMatchObject({ label: 'Positive', score: expect.any(Number) as number });
	for (const [item] of [routed[0] ?? [], routed[2] ?? []]) expect(resultOf(item).warnings.map(({ code }) => code)).not.toContain('route-own-labels');
});

it.each([
	[{ labelField: 'text' }, {}, "'Text Field' and 'Label Field' are both 'text'"],
	[{ labelField: 'topics' }, {}, "Did you mean 'topic'?"],
	[{ textField: '' }, {}, "'Text Field' is empty"],
	[{}, { saveModelAs: '../up' }, "'../up' cannot be used"],
	[{}, { seed: -1 }, "'Seed' is -1"],
])('stops for a set-up that cannot work: %j %j', async (fields, options, message) => {
	await expect(train(topicExamples().slice(0, 3), options, fields)).rejects.toThrow(message);
});
