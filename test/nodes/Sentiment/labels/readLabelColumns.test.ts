import { readLabelColumns } from '../../../../nodes/Sentiment/labels/readLabelColumns';

const read = (actual: unknown[], predicted: unknown[]) => {
	const columns = readLabelColumns(actual, predicted);
	return { kind: columns.kind, actual: columns.actual.labels, predicted: columns.predicted.labels };
};

it('reads stars against words', () => {
	expect(read([5, 1, 3], ['positive', 'NEGATIVE', 'neutral'])).toEqual({
		kind: 'sentiment',
		actual: ['positive', 'negative', 'neutral'],
		predicted: ['positive', 'negative', 'neutral'],
	});
});

describe('numbers that both columns hold', () => {
	it.each([
		// Truths show three levels, so a predicted 1 is the middle one.
		[[0, 1, 2], [0, 1, 1], ['negative', 'neutral', 'neutral']],
		[[0, 1, 2], [1, 2, 2], ['neutral', 'positive', 'positive']],
		[[-1, 0, 1], [0, 1, 1], ['neutral', 'positive', 'positive']],
		[[0, 1, 0], [1, 1, 1], ['positive', 'positive', 'positive']],
		[[5, 3, 1], [1, 1, 1], ['negative', 'negative', 'negative']],
		[[0, 1, 2, 3, 4], [1, 2, 3, 3, 4], ['negative', 'neutral', 'positive', 'positive', 'positive']],
		// Two scales of their own.
		[[5, 3, 1], [0, 1, 1], ['negative', 'positive', 'positive']],
		[[1, 5, 4], [-1, 0, 1], ['negative', 'neutral', 'positive']],
	])('beside %p, %p is %p', (actual, predicted, expected) => {
		expect(read(actual, predicted).predicted).toEqual(expected);
		// The same the other way round.
		expect(read(predicted, actual).actual).toEqual(expected);
	});
});

describe('labels of the user', () => {
	it('compares topics as text, without regard to capitals and spaces', () => {
		expect(read(['Billing', 'shipping ', 'Billing'], ['billing', 'Shipping', 'returns'])).toEqual({
			kind: 'own',
			actual: ['Billing', 'shipping', 'Billing'],
			predicted: ['Billing', 'shipping', 'returns'],
		});
	});

	it.each([
		[['yes', 'no'], ['no', 'no']],
		[['LABEL_0', 'LABEL_1'], ['LABEL_1', 'LABEL_1']],
		[['like', 'question', 'dislike'], ['question', 'question', 'like']],
		[[true, false], ['true', 'false']],
		[[1, 1], ['1', '1']],
		[['退款', '物流'], ['物流', '物流']],
	])('%p against %p are compared as they are', (actual, predicted) => {
		const columns = read(actual, predicted);
		expect(columns.kind).toBe('own');
		expect(columns.actual).toEqual(actual.map(String));
		expect(columns.predicted).toEqual(predicted.map(String));
	});

	it('keeps labels called like members of objects', () => {
		const columns = read(['__proto__', 'constructor'], ['constructor', '__proto__']);
		expect(columns.actual).toEqual(['__proto__', 'constructor']);
		expect(columns.predicted).toEqual(['constructor', '__proto__']);
	});

	it('sorts out what is no label', () => {
		const columns = readLabelColumns(['a', null, { b: 1 }], ['a', 'a', ['a']]);
		expect(columns.kind).toBe('own');
		expect(columns.actual).toMatchObject({ labels: ['a', null, null], empty: [1], unread: [2] });
		expect(columns.predicted).toMatchObject({ labels: ['a', 'a', null], unread: [2] });
	});
});

it('leaves single values that only one column holds unread', () => {
	const columns = readLabelColumns([5, 1, 'spam'], ['positive', 'LABEL_1', 'negative']);
	expect(columns.kind).toBe('sentiment');
	expect(columns.actual.unread).toEqual([2]);
	expect(columns.predicted.unread).toEqual([1]);
});

it('reads two empty columns', () => {
	expect(read([], [])).toEqual({ kind: 'own', actual: [], predicted: [] });
	expect(read([null, ''], ['', undefined])).toMatchObject({ actual: [null, null], predicted: [null, null] });
});
