import type { IDataObject, INodeExecutionData, INodeType } from 'n8n-workflow';

import { fakeContext } from '../../../contract/fakeContext';

// The built node: it judges in the real worker.
const { Sentiment } = require('../../../../dist/nodes/Sentiment/Sentiment.node.js') as { Sentiment: new () => INodeType };
const { getPool } = require('../../../../dist/models/runtime/index.js') as { getPool(): { close(): Promise<void> } };
const node = new Sentiment();
jest.setTimeout(300_000);
afterAll(async () => await getPool().close());

interface AspectResult extends IDataObject {
	aspect: string;
	label: string;
	mentions: string[];
}

const ASPECTS = 'food: food, pizza, 味道, 菜\nservice: service, staff, 服务\nprice: price, expensive, 价格\nbattery: battery, 电池\nscreen: screen, 屏幕';

async function judge(texts: unknown[], options: IDataObject): Promise<IDataObject[]> {
	const items = texts.map((text) => ({ json: { text } as IDataObject }));
	const { context } = fakeContext({ description: node.description, items, parameters: { operation: 'analyze', options } });
	const [output = []] = (await node.execute?.call(context)) as INodeExecutionData[][];
	return output.map((item) => item.json.sentiment as IDataObject);
}

const labelsOf = (result?: IDataObject) => Object.fromEntries(((result?.aspects ?? []) as AspectResult[]).map(({ aspect, label }) => [aspect, label]));

// Oracle: sentences written for this test, labelled as any reader would.
it.each([
	['The pizza was delicious, but the service was terrible.', { food: 'positive', service: 'negative' }],
	['Terrible staff, but the food was not bad at all, I loved it.', { food: 'positive', service: 'negative' }],
	['The screen is gorgeous; the battery died after two days.', { screen: 'positive', battery: 'negative' }],
	['I do not recommend the pizza, although the staff was lovely.', { food: 'negative', service: 'positive' }],
	['味道很好，但是服务态度太差了。', { food: 'positive', service: 'negative' }],
	['屏幕很清晰，可是电池太不耐用了。', { screen: 'positive', battery: 'negative' }],
])('tells the aspects of %j apart', async (text, labels) => {
	const [result] = await judge([text], { aspects: ASPECTS });
	expect(labelsOf(result)).toEqual(labels);
});

it('gives each aspect a score, a probability and the clauses that it was judged by', async () => {
	const [result] = await judge(['The pizza was delicious, but the service was terrible.'], { aspects: ASPECTS });
	expect(result?.aspects).toEqual([
		{ aspect: 'food', label: 'positive', score: expect.any(Number) as number, probability: expect.any(Number) as number, mentions: ['The pizza was delicious,'] },
		{ aspect: 'service', label: 'negative', score: expect.any(Number) as number, probability: expect.any(Number) as number, mentions: ['but the service was terrible.'] },
	]);
});

it('gives an empty list where nothing is named, and none at all without the option', async () => {
	const [named] = await judge(['What a day.'], { aspects: ASPECTS });
	const [plain] = await judge(['What a pizza.'], {});
	expect(named?.aspects).toEqual([]);
	expect(plain).not.toHaveProperty('aspects');
});

it('does not change the label of the text, and adds nothing to what is refused', async () => {
	const texts = ['The pizza was delicious, but the service was terrible.', '', '味道很好，但是服务态度太差了。'];
	const withAspects = await judge(texts, { aspects: ASPECTS });
	const without = await judge(texts, {});
	expect(withAspects.map((result) => ({ ...result, aspects: undefined }))).toEqual(without.map((result) => ({ ...result, aspects: undefined })));
	expect(withAspects[1]).not.toHaveProperty('aspects');
});

it('says when aspects share words', async () => {
	const [both, one] = await judge(['The food is cheap.', 'The staff is kind.'], { languageHint: 'en', aspects: 'price: cheap, price\nvalue: cheap\nservice: staff' });
	expect(both?.warnings).toEqual([{ code: 'aspect-words-shared', message: expect.stringContaining("(cheap)") as string }]);
	expect(one?.warnings).toEqual([]);
});

it('says when an aspect is named more often than is judged', async () => {
	const text = Array.from({ length: 12 }, (_, index) => `The food on day ${index} was good.`).join(' ');
	const [result] = await judge([text], { aspects: ASPECTS });
	expect(result?.warnings).toEqual([{ code: 'aspect-mention-limit', message: expect.stringContaining('more than 10 clauses') as string }]);
	expect((result?.aspects as AspectResult[])[0]?.mentions).toHaveLength(10);
});

it.each([
	['', "'Aspects' is set, but it names no aspect"],
	[Array.from({ length: 1000 }, (_, index) => `a${index}: w${index}`).join('\n'), '1,000 aspects'],
])('stops for a list that cannot be used', async (aspects, message) => {
	await expect(judge(['The food is good.'], { aspects })).rejects.toThrow(message);
});
