import fc from 'fast-check';

import { selectExamples } from '../../../models/labels/selectExamples';
import { LEAST_EXAMPLES, MOST_CELLS } from '../../../models/labels/types';

const many = (label: string, count: number): Array<[string, string]> => Array.from({ length: count }, (_, index) => [`${label} text ${index}`, label]);
const select = (rows: ReadonlyArray<readonly [string | null, string]>, seed = 42) => selectExamples(rows.map(([text]) => text), rows.map(([, label]) => label), seed);

it('learns from each text once, and from none that has two labels', () => {
	const rows: Array<[string | null, string]> = [...many('a', 8), ...many('b', 9), ['A TEXT 0', 'a'], ['b text 8', 'a'], [null, 'a']];
	const { fates, conflicts, labels, tooFew, used } = select(rows);
	expect(fates.slice(17)).toEqual(['text-duplicate', 'text-two-labels', 'text-refused']);
	expect(fates[16]).toBe('text-two-labels');
	expect(conflicts).toEqual([{ positions: [16, 18], labels: ['b', 'a'] }]);
	expect(labels).toEqual([{ label: 'a', examples: 8 }, { label: 'b', examples: 8 }]);
	expect(tooFew).toEqual([]);
	expect(used).toEqual(Array.from({ length: 16 }, (_, index) => index));
});

it('leaves a label with seven different texts out, and counts repeats for nothing', () => {
	const { fates, labels, tooFew } = select([...many('a', 8), ...many('b', 7), ...many('b', 7)]);
	expect(labels).toEqual([{ label: 'a', examples: 8 }]);
	expect(tooFew).toEqual([{ label: 'b', examples: 7 }]);
	expect(fates.slice(8, 15)).toEqual(Array(7).fill('label-too-few'));
	expect(fates.slice(15)).toEqual(Array(7).fill('text-duplicate'));
});

it('draws by the seed where there are more texts than it learns from, and keeps rare labels', () => {
	const labels = Array.from({ length: 100 }, (_, index) => `label ${index}`);
	const rows = labels.flatMap((label, index) => many(label, index === 0 ? LEAST_EXAMPLES : 60));
	const one = select(rows, 1);
	expect(one.used.length).toBeLessThanOrEqual(MOST_CELLS / labels.length + LEAST_EXAMPLES);
	expect(one.fates.slice(0, LEAST_EXAMPLES)).toEqual(Array(LEAST_EXAMPLES).fill('used'));
	expect(one.fates).toContain('over-limit');
	expect(select(rows, 1)).toEqual(one);
	expect(select(rows, 2).used).not.toEqual(one.used);
});

it('gives every row one fate, and uses only different texts of labels with enough of them', () => {
	const row = fc.tuple(fc.option(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')), fc.constantFrom('x', 'y', 'z'));
	fc.assert(
		fc.property(fc.array(row, { maxLength: 120 }), (rows) => {
			const { fates, used, labels } = select(rows);
			expect(fates).toHaveLength(rows.length);
			expect(used).toEqual([...fates.keys()].filter((position) => fates[position] === 'used'));
			expect(new Set(used.map((position) => rows[position]?.[0])).size).toBe(used.length);
			expect(labels.reduce((sum, { examples }) => sum + examples, 0)).toBe(used.length);
			for (const { examples } of labels) expect(examples).toBeGreaterThanOrEqual(LEAST_EXAMPLES);
		}),
	);
});
