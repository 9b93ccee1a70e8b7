import fc from 'fast-check';

import { interactionsOf } from '../../../../models/recommend/data/interactions';
import { transposeRows } from '../../../../models/recommend/data/transposeRows';
import { dense, NOW, DAY, sparse, tableOf, type EventLine } from '../fixtures';

const LINES: EventLine[] = [
	{ user: 'zoe', item: 'b', day: 9 }, { user: 'amy', item: 'a', day: 3, weight: 2 }, { user: 'zoe', item: 'a', day: 1, weight: 4 }, { user: 'zoe', item: 'b', day: 2 },
];

// Oracle: the four lines, read by eye.
describe('interactionsOf', () => {
	it('merges events of a pair and puts users and items in the order of their ids', () => {
		const { users, items, rows, newest } = interactionsOf(tableOf(LINES), { items: [{ id: 'a' }, { id: 'ab' }] }, 500);
		expect(users).toEqual(['amy', 'zoe']);
		expect(items).toEqual(['a', 'ab', 'b']);
		expect(dense(rows)).toEqual([[0.5, 0, 0], [1, 0, 0.25]]);
		expect([...(newest ?? [])]).toEqual([NOW - 3 * DAY, NOW - DAY, NOW - 2 * DAY]);
	});

	it('keeps the newest items of a user who has too many', () => {
		const { rows, usersCut } = interactionsOf(tableOf(LINES), null, 1);
		expect(dense(rows)).toEqual([[0.5, 0], [1, 0]]);
		expect(usersCut).toBe(1);
	});

	it('is the same for any order of the lines', () => {
		fc.assert(fc.property(fc.shuffledSubarray(LINES, { minLength: LINES.length }), (lines) => {
			expect(interactionsOf(tableOf(lines), null, 500).rows).toEqual(interactionsOf(tableOf(LINES), null, 500).rows);
		}));
	});

	it('takes any text as an id', () => {
		const { users, items } = interactionsOf(tableOf([{ user: '__proto__', item: 'constructor', day: 1 }, { user: 'toString', item: '__proto__', day: 1 }]), null, 500);
		expect(users).toEqual(['__proto__', 'toString']);
		expect(items).toEqual(['__proto__', 'constructor']);
	});
});

describe('transposeRows', () => {
	it('turns rows into columns', () => {
		expect(dense(transposeRows(sparse([[1, 0, 2], [0, 3, 0]])))).toEqual([[1, 0], [0, 3], [2, 0]]);
	});
});
