import fc from 'fast-check';

import { finish } from '../../../../models/recommend/finish';
import { inheritedRows } from '../../../../models/recommend/parts/inheritedRows';
import { dense, sparse } from '../fixtures';

// Items 0 to 2 are sold, 3 and 4 are new. 3 reads like 1 (1) and a little like 2 (.5), 4 like nothing.
const LIKENESS = sparse([[0, 0, 0, 0, 0], [0, 0, 0, 1, 0], [0, 0, 0, 0.5, 0], [0, 1, 0.5, 0, 0], [0, 0, 0, 0, 0]]);
const LEARNED = sparse([[0, 4, 2, 0, 0], [4, 0, 0, 0, 0], [2, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]]);
const IS_NEW = Uint8Array.of(0, 0, 0, 1, 1);

describe('inheritedRows', () => {
	it('gives a new item the mean of what is learned of the sold items that read like it', () => {
		const found = dense(finish(inheritedRows(LEARNED, LIKENESS, IS_NEW, 5)));
		// By hand: item 0 speaks 4 for 1 and 2 for 2, so (1 · 4 + .5 · 2) ÷ (1 + .5 + .5) = 2.5 for 3; the others speak for 0 alone, which nothing resembles.
		expect(found).toEqual([[0, 0, 0, 2.5, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]]);
	});

	it('keeps the best of many new items', () => {
		const likeness = sparse([[0, 0, 1, 0.5], [0, 0, 0, 0], [1, 0, 0, 0], [0.5, 0, 0, 0]]);
		const learned = sparse([[0, 0, 0, 0], [3, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]);
		expect(dense(finish(inheritedRows(learned, likeness, Uint8Array.of(0, 0, 1, 1), 1)))).toEqual([[0, 0, 0, 0], [0, 0, 2, 0], [0, 0, 0, 0], [0, 0, 0, 0]]);
	});

	it('says nothing of sold items, and no more of a new one than of the sold item that is said most of', () => {
		fc.assert(fc.property(fc.array(fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }), { minLength: 5, maxLength: 5 }), (learned) => {
			const found = dense(finish(inheritedRows(sparse(learned), LIKENESS, IS_NEW, 5)));
			for (const [row, values] of found.entries()) {
				expect(values.slice(0, 3)).toEqual([0, 0, 0]);
				expect(Math.max(...values)).toBeLessThanOrEqual(Math.max(...(learned[row] as number[])));
			}
		}));
	});
});
