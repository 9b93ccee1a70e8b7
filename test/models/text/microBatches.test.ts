import fc from 'fast-check';

import { distinct, microBatches } from '../../../models/text/microBatches';

const lengths = fc.array(fc.integer({ min: 0, max: 130 }), { maxLength: 300 });
const tokenCap = fc.integer({ min: 1, max: 700 });

it('holds every row exactly once', () => {
	fc.assert(
		fc.property(lengths, tokenCap, (all, cap) => {
			const rows = microBatches(all, cap).flat();
			expect([...rows].sort((one, other) => one - other)).toEqual(all.map((_, row) => row));
		}),
	);
});

it('mixes no lengths and keeps within the cap, unless a row runs alone', () => {
	fc.assert(
		fc.property(lengths, tokenCap, (all, cap) => {
			for (const batch of microBatches(all, cap)) {
				const [length = 0] = batch.map((row) => all[row]);
				expect(batch.every((row) => all[row] === length)).toBe(true);
				expect(batch.length === 1 || batch.length * Math.max(1, length) <= cap).toBe(true);
			}
		}),
	);
});

it('starts with the shortest rows, in their own order', () => {
	expect(microBatches([5, 2, 5, 2, 9], 10)).toEqual([[1, 3], [0, 2], [4]]);
	expect(microBatches([], 10)).toEqual([]);
});

it('gives every value the position of its first appearance', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ maxLength: 2 })), (all) => {
			const { values, positions } = distinct(all);
			expect(new Set(values).size).toBe(values.length);
			expect(positions.map((position) => values[position])).toEqual(all);
		}),
	);
	expect(distinct(['b', 'a', 'b'])).toEqual({ values: ['b', 'a'], positions: [0, 1, 0] });
});
