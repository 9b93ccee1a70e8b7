import type { IDataObject, INodeTypeDescription } from 'n8n-workflow';

import { description, execute } from '../../../nodes/Sentiment/operations/score';
import { fakeContext } from '../../contract/fakeContext';
import { deepFreeze } from '../../contract/hostileItems';
import { readOracles } from '../../models/metrics/oracle';

const node: INodeTypeDescription = {
	displayName: 'Sentiment',
	name: 'sentiment',
	group: ['transform'],
	version: 1,
	description: 'For tests',
	defaults: { name: 'Sentiment' },
	inputs: ['main'],
	outputs: ['main'],
	properties: [
		{
			displayName: 'Operation',
			name: 'operation',
			type: 'options',
			noDataExpression: true,
			options: [{ name: 'Score', value: 'score' }],
			default: 'score',
		},
		...description,
	],
};

const fields = { actualField: 'actual', predictedField: 'predicted' };

async function run(rows: IDataObject[], parameters: IDataObject = fields, settings: { tool?: boolean; continueOnFail?: boolean } = {}) {
	const items = deepFreeze(rows.map((json) => ({ json })));
	const fake = fakeContext({ description: node, items, parameters, ...settings });
	return { ...fake, outputs: await execute.call(fake.context) };
}

async function score(rows: IDataObject[], parameters: IDataObject = fields): Promise<IDataObject> {
	const { outputs } = await run(rows, parameters);
	expect(outputs).toHaveLength(1);
	expect(outputs[0]).toHaveLength(1);
	return outputs[0]?.[0]?.json.score as IDataObject;
}

const rowsOf = (actual: unknown[], predicted: unknown[], probability?: unknown[]): IDataObject[] =>
	actual.map((value, row) => ({
		actual: value,
		predicted: predicted[row],
		...(probability === undefined ? {} : { probability: probability[row] }),
	})) as IDataObject[];

const codes = (result: IDataObject) => (result.warnings as { code: string }[]).map(({ code }) => code);
const messages = (result: IDataObject) => (result.warnings as { message: string }[]).map(({ message }) => message).join('\n');

describe('figures', () => {
	const oracle = readOracles().classification[0] ?? { actual: [], predicted: [], expected: null };

	it('are those of scikit-learn', async () => {
		const result = await score(rowsOf(oracle.actual, oracle.predicted));
		expect(result.rows).toBe(200);
		expect(result.accuracy).toBeCloseTo(oracle.expected?.accuracy ?? NaN, 12);
		expect(result.macroF1).toBeCloseTo(oracle.expected?.macroF1 ?? NaN, 12);
		expect((result.classes as IDataObject[]).map((one) => one.support)).toEqual(oracle.expected?.support);
		expect(result.baseline).toEqual(oracle.expected?.baseline);
		expect(result.warnings).toEqual([]);
	});

	it('have the shape of the contract', async () => {
		const result = await score(rowsOf([5, 1, 3, 4], ['positive', 'negative', 'neutral', 'neutral']));
		expect(result).toEqual({
			rows: 4,
			accuracy: 0.75,
			accuracyLower: expect.closeTo(0.3006, 4),
			accuracyUpper: expect.closeTo(0.9544, 4),
			macroF1: expect.closeTo((1 + 2 / 3 + 2 / 3) / 3, 12),
			classes: [
				{ label: 'negative', precision: 1, recall: 1, f1: 1, support: 1 },
				{ label: 'neutral', precision: 0.5, recall: 1, f1: expect.closeTo(2 / 3, 12), support: 1 },
				{ label: 'positive', precision: 1, recall: 0.5, f1: expect.closeTo(2 / 3, 12), support: 2 },
			],
			confusion: { negative: { negative: 1 }, neutral: { neutral: 1 }, positive: { neutral: 1, positive: 1 } },
			expectedCalibrationError: null,
			baseline: { label: 'positive', accuracy: 0.5 },
			pValue: 1,
			verdict: expect.stringContaining("25 points better than always answering 'positive' (50%), which may be chance (p = 1.00)"),
			input: { read: 4, used: 4, skipped: [] },
			mapping: {
				actual: [
					{ from: '1', to: 'negative', count: 1 },
					{ from: '3', to: 'neutral', count: 1 },
					{ from: '4', to: 'positive', count: 1 },
					{ from: '5', to: 'positive', count: 1 },
				],
				predicted: [
					{ from: 'neutral', to: 'neutral', count: 2 },
					{ from: 'negative', to: 'negative', count: 1 },
					{ from: 'positive', to: 'positive', count: 1 },
				],
			},
			model: null,
			warnings: [{ code: 'score-few-rows', message: expect.stringContaining('Only 4 rows') }],
		});
	});

	it('say at most 20 ways of mapping a column', async () => {
		const stars = Array.from({ length: 41 }, (_, step) => (1 + step / 10).toFixed(1));
		const result = await score(rowsOf(stars, stars.map(() => 'positive')));
		expect((result.mapping as { actual: unknown[] }).actual).toHaveLength(20);
	});

	it('link the result to the first hundred rows used', async () => {
		const { outputs } = await run(rowsOf(['', ...Array(150).fill('good')], Array(151).fill('good')));
		expect(outputs[0]?.[0]?.pairedItem).toHaveLength(100);
		expect(outputs[0]?.[0]?.pairedItem).toContainEqual({ item: 1 });
		expect(outputs[0]?.[0]?.pairedItem).not.toContainEqual({ item: 0 });
	});
});

describe('rows that cannot be used', () => {
	it('are counted by reason', async () => {
		const rows: IDataObject[] = [
			{ stars: 5, sentiment: { status: 'decided', label: 'positive' } },
			{ stars: 1, sentiment: { status: 'uncertain', label: 'negative' } },
			{ stars: 2, sentiment: { status: 'refused', label: null } },
			{ stars: '', sentiment: { status: 'decided', label: 'neutral' } },
			{ stars: 4, error: 'The worker ended' },
			{ stars: 'n/a', sentiment: { status: 'decided', label: 'neutral' } },
			{ stars: 'soon', sentiment: { status: 'decided', label: 'neutral' } },
			{ stars: 3, sentiment: { status: 'decided', label: 'very odd' } },
		];
		for (const predictedField of ['sentiment.label', '={{ $json.sentiment.label }}', 'sentiment']) {
			const result = await score(rows, { actualField: 'stars', predictedField });
			expect(result.rows).toBe(2);
			expect(result.input).toEqual({
				read: 8,
				used: 2,
				skipped: [
					{ reason: 'predicted-refused', count: 1, examples: [3] },
					{ reason: 'actual-empty', count: 2, examples: [4, 6] },
					{ reason: 'predicted-empty', count: 1, examples: [5] },
					{ reason: 'actual-unread', count: 1, examples: [7] },
					{ reason: 'predicted-unread', count: 1, examples: [8] },
				],
			});
			expect(messages(result)).toContain("1 value of 'Actual Field' could not be read as a sentiment, and its row was left out: 'soon'");
		}
	});

	it('never put a long value into a warning', async () => {
		const text = 'The parcel came late and nobody answered me';
		const result = await score(rowsOf([5, 1, 4, text], ['positive', 'negative', 'positive', 'positive']));
		expect(codes(result)).toContain('score-labels-unread');
		expect(JSON.stringify(result.warnings)).not.toContain('parcel');
		expect(result.verdict).not.toContain('parcel');
	});

	it('leave a result without figures when there is no other row', async () => {
		const result = await score(rowsOf(['', null], ['positive', 'negative']));
		expect(result).toMatchObject({ rows: 0, accuracy: null, macroF1: null, classes: [], confusion: {}, baseline: null, pValue: null });
		expect(result.input).toMatchObject({ read: 2, used: 0 });
		expect(result.verdict).toMatch(/^No row could be scored/);
	});

	it('gives nothing for no items', async () => {
		expect((await run([])).outputs).toEqual([[]]);
	});
});

describe('labels', () => {
	it.each<[unknown[], unknown[]]>([
		[['★★★★★', '★☆☆☆☆'], ['👍', '👎']],
		[['FIVE', 'ONE'], ['positive', 'negative']],
		[['好评', '差评'], ['正面', '负面']],
		[['8/10', '2/10'], [1, -1]],
		[[1, 0], ['LABEL: positive', 'Negativ']],
	])('%p are all right as %p', async (actual, predicted) => {
		const result = await score(rowsOf(actual, predicted));
		expect(result.accuracy).toBe(1);
		expect((result.classes as IDataObject[]).map((one) => one.label)).toEqual(['negative', 'positive']);
	});

	it('of the user are compared as they are', async () => {
		const result = await score(rowsOf(['Billing', '退款', '__proto__'], ['billing', 'Billing', '__proto__']));
		expect(result.accuracy).toBeCloseTo(2 / 3, 12);
		expect(JSON.parse(JSON.stringify(result.confusion))).toEqual(
			JSON.parse('{"Billing":{"Billing":1},"__proto__":{"__proto__":1},"退款":{"Billing":1}}'),
		);
	});

	it('whose scale is a guess are named', async () => {
		const result = await score(rowsOf([0, 1, 2], ['negative', 'neutral', 'positive']));
		expect(result.accuracy).toBe(1);
		expect(messages(result)).toContain("The numbers in 'Actual Field' were taken as 0 negative, 1 neutral, 2 positive");
	});

	it('that are never neutral are named beside neutral predictions', async () => {
		const result = await score(rowsOf([0, 1, 1], ['negative', 'neutral', 'positive']));
		expect(messages(result)).toContain('1 prediction is neutral and no true label is');
	});

	it('of one class are no proof', async () => {
		const result = await score(rowsOf(Array(40).fill('positive'), Array(40).fill('positive')));
		expect(codes(result)).toEqual(['score-one-class']);
		expect(result.verdict).toContain('every row is of one class');
	});
});

describe('probability', () => {
	const withProbability = { ...fields, probabilityField: 'probability' };

	it('gives the calibration error', async () => {
		// 0.8 said four times, three right.
		const result = await score(rowsOf(['good', 'good', 'bad', 'bad'], ['good', 'good', 'bad', 'good'], [0.8, '0.8', '80 %', '0,8']), withProbability);
		expect(result.expectedCalibrationError).toBeCloseTo(0.05, 12);
		expect(codes(result)).toEqual(['score-few-rows']);
	});

	it('outside of 0 to 1 is left out and counted', async () => {
		const result = await score(rowsOf(Array(5).fill('good'), Array(5).fill('good'), [0.75, 93, -0.5, 'sure', null]), withProbability);
		expect(result.expectedCalibrationError).toBeCloseTo(0.25, 12);
		expect(messages(result)).toContain('4 scored rows have no number from 0 to 1');
	});

	it('of one class instead of the predicted one is named', async () => {
		const result = await score(rowsOf(['good', 'bad'], ['good', 'bad'], [0.9, 0.1]), withProbability);
		expect(codes(result)).toContain('score-probability-below-top');
	});
});

describe('setting up', () => {
	it.each([
		[{ ...fields, actualField: '' }, "The parameter 'Actual Field' is empty"],
		[{ ...fields, predictedField: 'predicte' }, "No item has the field 'predicte'. Did you mean 'predicted'?"],
		[{ ...fields, probabilityField: 'certainty' }, "No item has the field 'certainty'"],
		[{ ...fields, predictedField: '={{ $json.actual }}' }, "'Actual Field' and 'Predicted Field' are both 'actual'"],
	])('%p stops the node, also with continue on fail', async (parameters, message) => {
		await expect(run(rowsOf(['good'], ['good']), parameters, { continueOnFail: true })).rejects.toThrow(message);
	});

	it('refuses columns of texts or ids', async () => {
		const texts = Array.from({ length: 501 }, (_, row) => `text ${row}`);
		await expect(run(rowsOf(texts, texts))).rejects.toThrow('The two fields hold 501 different labels');
	});

	it("takes an agent's rows", async () => {
		const rows = JSON.stringify(['no object', ...rowsOf([5, 1], ['positive', 'positive'])]);
		const { outputs } = await run([], { ...fields, rows }, { tool: true });
		expect(outputs[0]?.[0]?.json.score).toMatchObject({
			rows: 2,
			accuracy: 0.5,
			input: { read: 3, used: 2, skipped: [{ reason: 'not-an-object', count: 1, examples: [1] }] },
		});
	});

	it('logs no label', async () => {
		const { logs } = await run(rowsOf(['good'], ['good']));
		expect(logs.join()).not.toContain('good');
	});
});
