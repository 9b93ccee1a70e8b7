import fc from 'fast-check';

import { readSentimentColumn } from '../../../../nodes/Sentiment/labels/readSentimentColumn';

const short = (values: unknown[]) => {
	const { labels, scale, assumed } = readSentimentColumn(values);
	return { labels: labels.map((label) => label?.slice(0, 3) ?? null).join(' '), scale, assumed };
};

// By the rules that numberScale states.
it.each([
	[[1, 2, 3, 4, 5], 'neg neg neu pos pos', 'stars5', false],
	[['1', '2.5', '3.5', '5.0'], 'neg neu pos pos', 'stars5', false],
	[[1.5, 4.2], 'neg pos', 'stars5', false],
	[[1, 2, 4], 'neg neg pos', 'stars5', true],
	[[1, 4, 5, 6, 7, 10], 'neg neg neu neu pos pos', 'stars10', true],
	[[-1, 0, 1], 'neg neu pos', 'polarity', false],
	[['-1', '+1', '0'], 'neg pos neu', 'polarity', false],
	[['+1', '+1'], 'pos pos', 'polarity', false],
	[[-2, -1, 0, 1, 2], 'neg neg neu pos pos', 'polarity', false],
	[[0, 1, 1], 'neg pos pos', 'binary', true],
	[[0, 1, 2], 'neg neu pos', 'levels3', true],
	[[0, 1, 2, 3, 4], 'neg neg neu pos pos', 'levels5', true],
	[['FIVE', 'ONE', 'THREE'], 'pos neg neu', 'stars5', false],
	[['👍', '👎', '👍'], 'pos neg pos', 'thumbs', false],
	[['好评', '差评', '中评'], 'pos neg neu', 'words', false],
	[['8/10', '2/10'], 'pos neg', 'stars10', false],
	[['positive', '👎', '4/5', 3], 'pos neg pos neu', 'mixed', false],
	[['5 stars', 1, '3'], 'pos neg neu', 'stars5', false],
])('%p is %s (%s)', (values, labels, scale, assumed) => {
	expect(short(values)).toEqual({ labels, scale, assumed });
});

describe('stray and ambiguous numbers', () => {
	it('reads no sense into only 1 or only 0', () => {
		expect(readSentimentColumn([1, 1]).unread).toEqual([0, 1]);
		expect(readSentimentColumn([0, '0']).unread).toEqual([0, 1]);
	});

	it('does not take probabilities, ids and amounts for ratings', () => {
		expect(readSentimentColumn([0.1, 0.93, 1]).scale).toBe('none');
		expect(readSentimentColumn([120, 4711]).scale).toBe('none');
	});

	it('keeps five stars when one value in many is a typing error', () => {
		const column = readSentimentColumn([...Array(19).fill(5), 7, 55, -1, 0]);
		expect(column.scale).toBe('stars5');
		expect(column.unread).toEqual([19, 20, 21, 22]);
	});

	it('takes 0 beside five stars as not rated', () => {
		const column = readSentimentColumn([0, 5, 4]);
		expect(column.labels).toEqual([null, 'positive', 'positive']);
		expect(column.unread).toEqual([0]);
	});
});

it('says how it read, and what it did not', () => {
	const values = ['5', 5, '1', '', null, 'maybe', 3, '5'];
	const column = readSentimentColumn(values);
	expect(column.mapping).toEqual([
		{ from: '5', to: 'positive', count: 3 },
		{ from: '1', to: 'negative', count: 1 },
		{ from: '3', to: 'neutral', count: 1 },
	]);
	expect(column.empty).toEqual([3, 4]);
	expect(column.unread).toEqual([5]);
});

it('reads an empty column', () => {
	expect(readSentimentColumn([])).toEqual({
		labels: [], scale: 'none', numbersAs: null, assumed: false, mapping: [], empty: [], unread: [],
	});
});

it('does not depend on the order of rows', () => {
	const value = fc.constantFrom<unknown>(0, 1, 2, 3, 4, 5, 7, 10, -1, '+1', '👍', '好评', 'x', '', '4/5', '2 stars');
	const shuffled = fc
		.array(value, { maxLength: 30 })
		.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows.keys()], { minLength: rows.length })));
	fc.assert(
		fc.property(shuffled, ([rows, order]) => {
			const before = readSentimentColumn(rows);
			const after = readSentimentColumn(order.map((index) => rows[index]));
			expect(after.labels).toEqual(order.map((index) => before.labels[index]));
			expect([after.scale, after.assumed, after.mapping]).toEqual([before.scale, before.assumed, before.mapping]);
			expect(after.mapping.reduce((sum, one) => sum + one.count, 0) + after.empty.length + after.unread.length).toBe(rows.length);
		}),
	);
});
