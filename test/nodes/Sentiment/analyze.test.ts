import type { IDataObject, INodeExecutionData, INodeType } from 'n8n-workflow';

import { fakeContext, type FakeContextSettings } from '../../contract/fakeContext';

// The built node: it judges in the real worker.
const { Sentiment } = require('../../../dist/nodes/Sentiment/Sentiment.node.js') as { Sentiment: new () => INodeType };
const { getPool } = require('../../../dist/models/runtime/index.js') as { getPool(): { close(): Promise<void> } };
const node = new Sentiment();

// The first test loads the model, which takes a while on a busy machine.
jest.setTimeout(300_000);

interface Result extends IDataObject {
	status: string;
	label: string | null;
	score: number | null;
	probability: number | null;
	language: { code: string | null; confident: boolean };
	warnings: Array<{ code: string; message: string }>;
}

const item = (text: unknown): INodeExecutionData => ({ json: { text } as IDataObject });
const resultOf = (each: INodeExecutionData | undefined): Result => each?.json.sentiment as Result;
const codes = (result: Result): string[] => result.warnings.map(({ code }) => code);

async function run(items: INodeExecutionData[], parameters: IDataObject = {}, more: Partial<FakeContextSettings> = {}): Promise<INodeExecutionData[][]> {
	const { context } = fakeContext({ description: node.description, items, parameters: { operation: 'analyze', ...parameters }, ...more });
	return (await node.execute?.call(context)) as INodeExecutionData[][];
}

/** The results of one run with these values in the field `text`. */
async function judge(values: unknown[], options: IDataObject = {}): Promise<Result[]> {
	const [output = []] = await run(values.map(item), { options });
	expect(output.map(({ pairedItem }) => pairedItem)).toEqual(values.map((_, index) => ({ item: index })));
	return output.map(resultOf);
}

afterAll(async () => await getPool().close());

it('judges clear texts in English and Chinese', async () => {
	const results = await judge(['I love this, best purchase ever!', 'Terrible. It broke after a day.', '非常好，很喜欢', '太差了，再也不买']);
	expect(results.map(({ label }) => label)).toEqual(['positive', 'negative', 'positive', 'negative']);
	expect(results.map(({ language }) => language.code)).toEqual(['en', 'en', 'zh', 'zh']);
	for (const { status, score, label, probability } of results) {
		expect(status).toBe('decided');
		expect(Math.sign(score ?? 0)).toBe(label === 'positive' ? 1 : -1);
		expect(probability).toBeGreaterThan(0.55);
	}
});

it('tells which model judged, and on which engine', async () => {
	const [result] = await judge(['Good.']);
	expect(result?.model).toEqual({
		name: 'multilingual-sentiment',
		version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
		hash: expect.stringMatching(/^sha256:[0-9a-f]{8}$/) as string,
		engine: expect.stringMatching(/^(simd|native)$/) as string,
		accuracy: expect.any(String) as string,
	});
});

describe('a value that is no text', () => {
	it.each([
		['an empty text', '', 'text-empty', "'Text' is empty for this item. This item has: subject"],
		['blanks', ' \n\t ', 'text-empty', "'Text' is empty for this item. This item has: subject"],
		['null', null, 'text-empty', "'Text' is empty for this item. This item has: subject"],
		['a number', 42, 'text-not-text', "'Text' holds a value of the type number"],
		['zero', 0, 'text-not-text', "'Text' holds a value of the type number"],
		['true', true, 'text-not-text', "'Text' holds a value of the type boolean"],
		['an object', { body: 'Good' }, 'text-not-text', "'Text' holds a value of the type object"],
		['a list', ['Good'], 'text-not-text', "'Text' holds a value of the type list"],
	])('is refused with the reason: %s', async (_, text, code, message) => {
		const [[output] = []] = await run([{ json: { subject: 'Order 12', text } as IDataObject }]);
		expect(resultOf(output)).toMatchObject({
			status: 'refused',
			label: null,
			score: null,
			probability: null,
			probabilities: null,
			language: { code: null, confident: false },
			warnings: [{ code, message: expect.stringContaining(message) as string }],
		});
		expect(output?.json.subject).toBe('Order 12');
	});

	it('names the fields that an item has when the chosen one is not there', async () => {
		const [[output] = []] = await run([{ json: { snippet: 'Good', subject: 'Hi', id: 7 } }], { text: '={{ $json.comment }}' });
		expect(resultOf(output).warnings).toEqual([{ code: 'text-empty', message: "'Text' is empty for this item. This item has: snippet, subject" }]);
	});
});

describe('a text with nothing to read', () => {
	it.each([
		['only a link', 'https://shop.example/item', 'only links'],
		['only a mention', '@shop', 'only links'],
		['only punctuation', '?!...', 'only punctuation'],
		['only control characters', '\u0000\u0007\u001b', 'only control characters'],
		['a mail of pictures', '<html><body><img src="a.png"><br></body></html>', 'nothing that can be read'],
		['only broken characters', '\ud83d\ud83d', 'only punctuation'],
	])('is refused: %s', async (_, text, message) => {
		const [result] = await judge([text]);
		expect(result?.status).toBe('refused');
		expect(result?.warnings.at(-1)).toEqual({ code: 'text-unreadable', message: `The text holds ${message}, so it was not judged` });
	});
});

describe('a text that is unusual but can be read', () => {
	it('is judged when it is only emoji, stars or an emoticon', async () => {
		const results = await judge(['👍👍👍', '👎', '🤮', '★★★★★', ':)', '❤️']);
		for (const result of results) {
			expect(result.label).not.toBeNull();
			expect(result.warnings).toEqual([]);
			expect(result.language).toEqual({ code: null, confident: false });
		}
	});

	it('is judged by what a reader sees of an HTML mail', async () => {
		const mail = '<html><head><style>p{color:red}</style></head><body><p>Terrible.</p><p>It broke after&nbsp;a day.</p></body></html>';
		const [mailed, plain] = await judge([mail, 'Terrible. It broke after a day.']);
		expect(mailed).toEqual(plain);
	});

	it('is judged without its control characters', async () => {
		const [damaged, clean] = await judge(['Terrible.\u0000 It broke\u0007 after a day.', 'Terrible. It broke after a day.']);
		expect(damaged).toEqual(clean);
	});

	it('is judged, with a warning, when characters are broken', async () => {
		const [result] = await judge(['I love this, best purchase ever! \ud83d']);
		expect(result).toMatchObject({ label: 'positive', warnings: [{ code: 'lone-surrogates', message: expect.stringContaining('1 broken character') as string }] });
	});

	it('is read from right to left and in mixed languages', async () => {
		const results = await judge([
			'المنتج رائع جدا والخدمة ممتازة، شكرا لكم',
			'\u200fالخدمة سيئة جدا\u202c ولن أشتري مرة أخرى',
			'这个 product 真的非常好用，我已经推荐给朋友了',
		]);
		expect(results.map(({ language }) => language)).toEqual(['ar', 'ar', 'zh'].map((code) => ({ code, confident: true })));
		for (const result of results) expect(result.label).not.toBeNull();
	});

	it('is uncertain when nobody has tested its language, never a guess that counts', async () => {
		const results = await judge(['Доставка опоздала на три дня, и коробка была сломана.', 'ខ្ញុំចូលចិត្តផលិតផលនេះណាស់ វាល្អណាស់']);
		for (const result of results) {
			expect(result.status).toBe('uncertain');
			expect(codes(result)).toEqual(['language-unsupported']);
		}
		expect(results[0]?.warnings[0]?.message).toContain('Russian');
	});

	it('says when its language cannot be told, and takes a hint', async () => {
		const [without] = await judge(['super gut']);
		expect(codes(without as Result)).toEqual(['language-unsure']);
		const [hinted] = await judge(['super gut'], { languageHint: 'de-AT' });
		expect(hinted).toMatchObject({ language: { code: 'de', confident: true }, warnings: [] });
	});

	it('is read in part when it is a megabyte long, and says how much', async () => {
		const text = 'Terrible. It broke after a day. '.repeat(32_768);
		const [result] = await judge([text], { readAtMost: 2000 });
		expect(text.length).toBeGreaterThan(1_000_000);
		expect(result).toMatchObject({
			label: 'negative',
			warnings: [{ code: 'text-character-limit', message: "Read 2,000 of 1,048,576 characters: the option 'Read At Most' is 2,000" }],
		});
	});

	it('is read in part when it is a megabyte of markup or of one word', async () => {
		const results = await judge(['<style>'.repeat(150_000), `<p>${'<'.repeat(1_000_000)}`, 'a'.repeat(1_000_000), '好'.repeat(1_000_000)], { readAtMost: 500 });
		expect(results.map(({ status }) => status === 'refused')).toEqual([true, true, false, false]);
	});
});

describe('options', () => {
	it('judges sentence by sentence', async () => {
		const [result] = await judge(['I love this, best purchase ever! Terrible. It broke after a day.'], { includeSentences: true });
		expect(result?.sentences).toMatchObject([
			{ text: 'I love this, best purchase ever!', label: 'positive' },
			{ text: 'Terrible.', label: 'negative' },
			{ text: 'It broke after a day.' },
		]);
	});

	it('sets the bar for a decision', async () => {
		const [strict] = await judge(['It is a lamp.'], { uncertainBelow: 1 });
		const [lax] = await judge(['It is a lamp.'], { uncertainBelow: 0 });
		expect([strict?.status, lax?.status]).toEqual(['uncertain', 'decided']);
		expect(strict?.label).toBe(lax?.label);
	});

	it.each([1.2, -0.1, 'half'])('refuses %j as a bar, for the whole node', async (uncertainBelow) => {
		await expect(judge(['Good.'], { uncertainBelow })).rejects.toThrow(`'Uncertain Below' is ${uncertainBelow}, and must be a number from 0 to 1`);
	});

	it('reads numbers that an expression gives as text', async () => {
		const [result] = await judge(['Terrible. It broke after a day.'], { readAtMost: '9', uncertainBelow: '1' });
		expect(codes(result as Result)).toContain('text-character-limit');
		expect(result?.status).toBe('uncertain');
	});

	it('routes by mood: what is not decided leaves on Uncertain', async () => {
		const texts = ['I love this, best purchase ever!', 'Terrible. It broke after a day.', '', 'https://a.example', 'Доставка опоздала на три дня, и коробка была сломана.'];
		const outputs = await run(texts.map(item), { options: { routeBySentiment: true } });
		const indexes = outputs.map((output) => output.map(({ pairedItem }) => (pairedItem as { item: number }).item));
		expect(indexes).toEqual([[0], [], [1], [2, 3, 4]]);
	});
});

describe('failures', () => {
	const model = (value: string): IDataObject => ({ __rl: true, mode: 'folder', value });

	it.each([
		['../../etc', "The model name '../../etc' leads out of the folder of the models"],
		['/etc', "The model name '/etc' is a full path"],
		['C:\\models\\mine', "The model name 'C:\\models\\mine' is a full path"],
		['no-such-model', "There is no model folder 'no-such-model'"],
	])('say what is wrong with the model %s', async (name, message) => {
		await expect(run([item('Good.')], { model: model(name) })).rejects.toMatchObject({
			message,
			description: expect.stringContaining("'Model'") as string,
			context: { itemIndex: 0 },
		});
	});

	it('leave item by item when the node continues on fail', async () => {
		const [output = []] = await run([item('Good.'), item('Bad.')], { model: model('no-such-model') }, { continueOnFail: true });
		expect(output.map(({ json }) => json)).toEqual([
			{ text: 'Good.', error: "There is no model folder 'no-such-model'" },
			{ text: 'Bad.', error: "There is no model folder 'no-such-model'" },
		]);
	});

	it('never leave on Positive', async () => {
		const outputs = await run([item('Good.')], { model: model('no-such-model'), options: { routeBySentiment: true } }, { continueOnFail: true });
		expect(outputs.map(({ length }) => length)).toEqual([0, 0, 0, 1]);
	});

	it('are a stopped run when n8n stops it', async () => {
		const items = Array.from({ length: 300 }, (_, index) => item(`The lamp number ${index} was late and broken.`));
		const controller = new AbortController();
		const running = run(items, {}, { signal: controller.signal });
		setTimeout(() => controller.abort(), 50);
		await expect(running).rejects.toThrow('before this item was done');
		expect((await judge(['Good.']))[0]?.label).not.toBeNull();
	});

	it('of one expression stop one item only', async () => {
		const failParameter = { name: 'text', itemIndex: 1, error: new Error('cannot read x of undefined') };
		const [output = []] = await run([item('Good.'), item('Bad.')], { text: '={{ $json.text }} ' }, { continueOnFail: true, failParameter });
		expect(resultOf(output[0]).label).not.toBeNull();
		expect(output[1]?.json.error).toContain('cannot read x of undefined');
	});
});

it('gives an agent one result for its text', async () => {
	const outputs = await run([], { text: 'Terrible. It broke after a day.' }, { tool: true });
	expect(resultOf(outputs[0]?.[0])).toMatchObject({ status: 'decided', label: 'negative' });
});
