import type { IDataObject } from 'n8n-workflow';

import { checkText, isUsable } from '../../../models/copy/check/checkText';
import { channelOf } from '../../../models/copy/channelTable';
import { countUnits } from '../../../models/copy/count/countUnits';
import { readBrief } from '../../../models/copy/brief/readBrief';
import type { Channel } from '../../../models/copy/types';
import { readBriefInput } from '../../../nodes/AdCopy/readBriefs';
import { contractCases } from '../../contract/contractCases';
import { closePool, runCase } from '../../contract/runCase';

// Oracle: the platforms' limits, and the brief below: whatever a model answers, no text may break either.
const brief = {
	product: 'Trail Mug',
	description: 'Trail Mug is an insulated travel mug for cyclists. It fits every bottle cage.',
	features: ['keeps coffee hot for 6 hours', 'leak-proof lid', 'dishwasher safe', 'weighs 240 g'],
	offer: 'Free shipping on orders over $40',
};
const generate = contractCases.find(({ name }) => name === 'Ad Copy · generate') as (typeof contractCases)[number];
const good = { 'googleRsa.headline': ['Hot Coffee, Mile Six', 'Fits Every Bottle Cage', 'A Lid That Stays Shut', 'Coffee That Rides Along', 'Into the Dishwasher, Done'], 'googleRsa.description': ['Six hours of hot coffee in your bottle cage. Have a look.', 'The lid stays shut on cobbles. Free shipping on orders over $40.'] };
const answer = (value: unknown): string => JSON.stringify(value);
const say = (content: unknown) => ({ invoke: async () => ({ content }) });
const headlines = (...texts: unknown[]): string => answer({ 'googleRsa.headline': texts });

/** Twenty ways in which a model misbehaves. */
const misbehaviours: Array<[string, { invoke: (messages: unknown, options: { signal: AbortSignal }) => Promise<unknown> }]> = [
	['texts that are too long', say(headlines('A Very Long Headline That No Search Ad Could Ever Hold', 'Another One That Goes On and On and On'))],
	['a code fence', say(`\`\`\`json\n${answer(good)}\n\`\`\``)],
	['JSON that is cut off', say(answer(good).slice(0, 120))],
	['an invented price', say(headlines('Now Only $9.99', 'Yours for €5'))],
	['an invented discount', say(headlines('50% Off Today', 'Half Price This Week'))],
	['an invented award', say(headlines('The Award-Winning Mug', 'Best-Selling Travel Mug'))],
	['another language', say(headlines('Der Becher für unterwegs', '保温杯，路上喝', 'Le café pour la route'))],
	['a refusal', say('I’m sorry, but I cannot help with that request.')],
	['an echo of the prompt', { invoke: async (messages) => ({ content: JSON.stringify(messages) }) }],
	['a tool call', { invoke: async () => ({ content: '', tool_calls: [{ name: 'search', args: {} }] }) }],
	['nothing', say('')],
	['null', { invoke: async () => null }],
	['an exception', { invoke: async () => await Promise.reject(new Error('429 for key sk-secret')) }],
	['no answer at all', { invoke: async () => await new Promise(() => undefined) }],
	['thoughts before the answer', say(`<think>I should write {"x": 1}</think>${answer(good)}`)],
	['numbering, quotes and Markdown', say(headlines('1. "Hot Coffee, Mile Six"', '**Fits Every Bottle Cage**', '- A Lid That Stays Shut'))],
	['the same text fifteen times', say(headlines(...new Array(15).fill('Hot Coffee, Mile Six')))],
	['links, mails and phone numbers', say(headlines('Buy at evil.example', 'Mail a@b.co Now', 'Call +1 555 010 9999'))],
	['placeholders and capitals', say(headlines('Meet [Product Name]', 'BUY NOW FOREVER', 'Hello {brand}', 'Mug ⟦EMAIL_9⟧'))],
	['values of other types', say(answer({ 'googleRsa.headline': [1, null, { nested: { text: 4 } }, ['Hot Coffee, Mile Six']], other: true }))],
];

async function run(model: unknown, options: IDataObject = {}, parameters: IDataObject = {}): Promise<IDataObject> {
	const { outputs } = await runCase(generate, {
		items: [{ json: brief }],
		parameters: { channels: ['googleRsa'], writer: 'chatModel', options: { modelTimeout: 1, ...options }, ...parameters },
		chatModel: model,
	});
	return outputs[0]?.[0]?.json.adCopy as IDataObject;
}

function violations(result: IDataObject): string[] {
	const input = readBriefInput({ ...brief, audience: '', language: 'en' }, {}, '2026-11-22');
	const { context } = readBrief(input, 'en');
	return (result.assets as IDataObject[]).flatMap((asset) => {
		const channel = channelOf(String(asset.channel)) as Channel;
		const rule = channel.fields.find(({ field }) => field === asset.field) as Channel['fields'][number];
		const text = String(asset.text);
		const wrong = !isUsable(checkText(text, rule, channel, context)) || countUnits(rule.unit, text) > rule.max || asset.valid !== true;
		return wrong ? [text] : [];
	});
}

afterAll(closePool);

describe('a chat model that misbehaves', () => {
	it.each(misbehaviours)('gives %s: the set is whole and breaks no rule', async (_, model) => {
		const result = await run(model);
		expect(violations(result)).toEqual([]);
		const count = (field: string): number => (result.assets as IDataObject[]).filter((asset) => asset.field === field).length;
		expect(count('headline')).toBe(15);
		expect(count('description')).toBe(4);
		expect(new Set((result.assets as IDataObject[]).map(({ text }) => text)).size).toBe((result.assets as IDataObject[]).length);
		expect(JSON.stringify([result.assets, result.warnings])).not.toMatch(/sk-secret|evil\.example|50% Off/);
	});
});

describe('a chat model that behaves', () => {
	it('writes first, and the built-in writer fills in', async () => {
		const result = await run(say(answer(good)));
		const texts = (result.assets as IDataObject[]).map(({ text }) => text);
		expect(texts).toEqual(expect.arrayContaining(['Fits Every Bottle Cage', 'A Lid That Stays Shut']));
		expect(result).toMatchObject({ writer: 'chatModel', dataLeftHost: 'unknown' });
	});

	it('is asked once more for what broke a rule', async () => {
		const asked: string[] = [];
		const model = {
			invoke: async (messages: ReadonlyArray<readonly [string, string]>) => {
				asked.push(messages[1]?.[1] ?? '');
				return { content: asked.length === 1 ? headlines('Now Only $9.99') : headlines('Coffee That Rides Along') };
			},
		};
		const result = await run(model);
		expect(asked).toHaveLength(2);
		expect(asked[1]).toContain('fact-not-given');
		expect((result.assets as IDataObject[]).map(({ text }) => text)).toContain('Coffee That Rides Along');
	});

	it.each([
		[{ baseURL: 'http://localhost:11434/v1' }, false],
		[{ clientConfig: { baseURL: 'http://127.0.0.1:8080' } }, false],
		[{ clientConfig: { baseURL: 'https://api.example.com/v1' } }, true],
		[{ baseUrl: 'http://localhost.example.com' }, true],
		[{}, 'unknown'],
	])('says whether data left the host: %j', async (address, expected) => {
		expect((await run({ ...say(answer(good)), ...address })).dataLeftHost).toBe(expected);
	});
});

describe('personal data', () => {
	const json = { ...brief, description: 'Trail Mug is a mug. Ask ann.lee@example.com or +44 20 7946 0958, card 4111 1111 1111 1111, IBAN GB82 WEST 1234 5698 7654 32, says Ann Lee.', first_name: 'Ann', last_name: 'Lee' };
	const seenBy = async (address: IDataObject): Promise<string> => {
		let seen = '';
		const chatModel = {
			...address,
			invoke: async (messages: unknown) => {
				seen += JSON.stringify(messages);
				return { content: answer(good) };
			},
		};
		await runCase(generate, { items: [{ json }], parameters: { channels: ['googleRsa'], writer: 'chatModel' }, chatModel });
		return seen;
	};

	it.each([[{}], [{ baseURL: 'https://api.example.com' }]])('is masked for a model elsewhere: %j', async (address) => {
		const seen = await seenBy(address);
		expect(seen).toContain('⟦EMAIL_1⟧');
		expect(seen).not.toMatch(/ann\.lee|7946|4111|WEST|Lee/);
	});

	it('is left as it is for a model on this machine', async () => {
		expect(await seenBy({ baseURL: 'http://localhost:1234/v1' })).toContain('ann.lee@example.com');
	});
});

it('stops at once when the run is cancelled', async () => {
	const stop = new AbortController();
	const model = { invoke: async () => (setTimeout(() => stop.abort(), 20), await new Promise(() => undefined)) };
	const { outputs } = await runCase(generate, { items: [{ json: brief }, { json: brief }], parameters: { channels: ['googleRsa'], writer: 'chatModel' }, chatModel: model, signal: stop.signal, continueOnFail: true });
	expect(outputs[0]?.map((item) => item.json.error)).toEqual([expect.stringContaining('canceled'), expect.stringContaining('canceled')]);
});

it('asks for a model when none is connected', async () => {
	await expect(run(undefined)).rejects.toMatchObject({ message: 'No chat model is connected' });
});
