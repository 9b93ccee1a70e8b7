import type { IDataObject, INodeExecutionData, INodeType } from 'n8n-workflow';

import { fakeContext } from '../../../contract/fakeContext';

// The built node: it judges, counts and draws in the real worker.
const { Sentiment } = require('../../../../dist/nodes/Sentiment/Sentiment.node.js') as { Sentiment: new () => INodeType };
const { getPool } = require('../../../../dist/models/runtime/index.js') as { getPool(): { close(): Promise<void> } };
const node = new Sentiment();
jest.setTimeout(300_000);
afterAll(async () => await getPool().close());

async function report(rows: IDataObject[], parameters: IDataObject): Promise<INodeExecutionData[]> {
	const { context } = fakeContext({ description: node.description, items: rows.map((json) => ({ json })), parameters: { operation: 'brandReport', ...parameters } });
	const [output = []] = (await node.execute?.call(context)) as INodeExecutionData[][];
	return output;
}

const resultOf = (item?: INodeExecutionData) => item?.json.brandReport as IDataObject;
const codes = (item?: INodeExecutionData) => (resultOf(item).warnings as Array<{ code: string }>).map(({ code }) => code);
const row = (brand: unknown, date: unknown, stars: unknown, id?: string): IDataObject => ({ brand, date, stars, ...(id && { id }) }) as IDataObject;
const byMonth = { labelField: 'stars', groupBy: 'brand', dateField: 'date', period: 'month' };
const months = (brand: string, ...counts: Array<[month: string, good: number, bad: number]>) =>
	counts.flatMap(([month, good, bad]) => [...Array<number>(good).fill(5), ...Array<number>(bad).fill(1)].map((stars, index) => row(brand, `${month}-${String((index % 28) + 1).padStart(2, '0')}`, stars)));

it('gives one item per group and period with counts, interval, change, summary and chart', async () => {
	const output = await report([...months('Acme', ['2026-09', 40, 10], ['2026-10', 15, 35]), ...months('小米', ['2026-10', 3, 0])], byMonth);
	expect(output.map((item) => [resultOf(item).group, resultOf(item).period, resultOf(item).texts, resultOf(item).net])).toEqual([
		[{ brand: 'Acme' }, '2026-09', 50, 0.6],
		[{ brand: 'Acme' }, '2026-10', 50, -0.4],
		[{ brand: '小米' }, '2026-10', 3, 1],
	]);
	expect(resultOf(output[0]).change).toBeNull();
	expect(resultOf(output[1]).change).toMatchObject({ net: -1, beyondNoise: true, against: '2026-09', method: 'exact permutation' });
	expect(resultOf(output[1]).summary).toContain('**100 points less** than in 2026-09');
	expect(resultOf(output[1]).rows).toEqual({ read: 103, used: 103, skipped: [] });
	expect(codes(output[2])).toEqual(['brand-few-texts']);
	for (const item of output) {
		expect(item.binary?.chart).toMatchObject({ mimeType: 'image/png', fileName: expect.stringMatching(/^(Acme|小米)-2026-10\.png$/) as string });
		expect(Buffer.from(item.binary?.chart?.data ?? '', 'base64').subarray(1, 4).toString()).toBe('PNG');
	}
	// A group's picture is drawn once.
	expect(output[0]?.binary?.chart?.data).toBe(output[1]?.binary?.chart?.data);
	expect(output[0]?.binary?.chart?.data).not.toBe(output[2]?.binary?.chart?.data);
});

it('links each item to the rows of its group and period', async () => {
	const output = await report([row('A', '2026-09-01', 5), row('B', '2026-09-01', 5), row('A', '2026-09-02', 1)], byMonth);
	expect(output.map(({ pairedItem }) => pairedItem)).toEqual([[{ item: 0 }, { item: 2 }], [{ item: 1 }]]);
});

it('counts unreadable dates and unknown labels by reason, and stops for none of them', async () => {
	const rows = [row('A', '2026-09-01', 5), row('A', 'soon', 5), row('A', '', 5), row('A', '2026-09-01', 'purple'), row('A', '2026-09-01', ''), row('A', '2026-09-02', 1)];
	const [item] = await report(rows, byMonth);
	expect(resultOf(item).rows).toEqual({
		read: 6,
		used: 2,
		skipped: [
			{ reason: 'date-unreadable', count: 1, examples: [2] },
			{ reason: 'date-missing', count: 1, examples: [3] },
			{ reason: 'label-unknown', count: 1, examples: [4] },
			{ reason: 'label-missing', count: 1, examples: [5] },
		],
	});
	expect(codes(item)).toEqual(['brand-dates-unreadable', 'score-labels-unread', 'brand-few-texts']);
});

it('says so when no row can be used', async () => {
	const output = await report([row('A', 'soon', 5), row('A', 'later', 5)], byMonth);
	expect(output).toHaveLength(1);
	expect(resultOf(output[0])).toMatchObject({ texts: 0, net: null, rows: { read: 2, used: 0, skipped: [{ reason: 'date-unreadable', count: 2, examples: [1, 2] }] } });
	expect(codes(output[0])).toContain('brand-no-texts');
});

it('takes labels, scores and aspects of Analyze Text as they are', async () => {
	const judged = (id: string, label: string, score: number, price: string) => ({ id, sentiment: { status: 'decided', label, score, aspects: [{ aspect: 'price', label: price, score }] } });
	const rows = [judged('r1', 'positive', 0.7, 'negative'), judged('r2', 'positive', 0.9, 'negative'), judged('r3', 'negative', -0.8, 'negative'), { id: 'r4', sentiment: { status: 'refused', label: null } }];
	const [item] = await report(rows, { labelField: '={{ $json.sentiment.label }}', period: 'none' });
	expect(resultOf(item)).toMatchObject({
		group: {}, period: 'all', texts: 3, positive: 2, negative: 1, best: ['r2', 'r1'], worst: ['r3'], model: null,
		aspects: [{ aspect: 'price', texts: 3, net: -1, worst: ['r3', 'r1', 'r2'] }],
		rows: { read: 4, used: 3, skipped: [{ reason: 'label-missing', count: 1, examples: [4] }] },
	});
	expect(resultOf(item).summary).toContain('Named most: price (−100 %, 3 texts)');
});

it('judges texts, with aspects, and leaves out what cannot be read', async () => {
	const rows = ['I love it, the price is great.', 'Terrible, it broke at once.', '太差了，再也不买', '', 'https://example.org'].map((text, index) => ({ id: `t${index}`, text }));
	const [item] = await report(rows, { textField: 'text', period: 'none', options: { aspects: 'price: price', attachChart: false } });
	expect(resultOf(item)).toMatchObject({ texts: 3, positive: 1, negative: 2, best: ['t0'], aspects: [{ aspect: 'price', positive: 1 }], model: { name: 'multilingual-sentiment' } });
	expect(resultOf(item).rows).toMatchObject({ skipped: [{ reason: 'text-missing', count: 1 }, { reason: 'text-refused', count: 1 }] });
	expect(item?.binary).toBeUndefined();
});

it('reports on a group of one, on rows without a group, and on several groups of one row', async () => {
	const rows = [row('A', '2026-09-01', 5), row('', '2026-09-01', 1), row(['A', 'B'], '2026-09-03', 1), row(7, '2026-09-01', 4), row('7', '2026-09-01', 4)];
	const output = await report(rows, { ...byMonth, options: { attachChart: false } });
	expect(output.map((item) => [resultOf(item).group, resultOf(item).texts])).toEqual([[{ brand: 'A' }, 2], [{ brand: null }, 1], [{ brand: 'B' }, 1], [{ brand: 7 }, 2]]);
	expect(resultOf(output[0]).rows).toMatchObject({ read: 5, used: 5 });
});

it('compares groups in one picture where there are no periods', async () => {
	const output = await report(months('A', ['2026-09', 4, 1]).concat(months('B', ['2026-09', 1, 4])), { ...byMonth, period: 'none' });
	expect(new Set(output.map(({ binary }) => binary?.chart?.data)).size).toBe(1);
	expect(output[0]?.binary?.chart?.fileName).toBe('net-sentiment.png');
});

it('reports a brand whose name the font lacks with a warning', async () => {
	const [item] = await report([row('ไทย', '2026-09-01', 5)], byMonth);
	expect(codes(item)).toEqual(['brand-few-texts', 'chart-characters-missing']);
});

it.each([
	[{ period: 'none' }, "'Label Field' and 'Text Field' are both empty"],
	[{ labelField: 'stars', period: 'month' }, "The parameter 'Date Field' is empty"],
	[{ ...byMonth, groupBy: 'brnd' }, "Did you mean 'brand'?"],
	[{ ...byMonth, options: { examples: 1000 } }, "'Examples' is 1000"],
])('stops for a set-up that cannot work: %j', async (parameters, message) => {
	await expect(report([row('A', '2026-09-01', 5)], parameters)).rejects.toThrow(message);
});
