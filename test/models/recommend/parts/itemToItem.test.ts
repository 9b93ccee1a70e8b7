import { finish } from '../../../../models/recommend/finish';
import { exactRegression } from '../../../../models/recommend/parts/exactRegression';
import { itemCosine } from '../../../../models/recommend/parts/itemCosine';
import { localRegression } from '../../../../models/recommend/parts/localRegression';
import { randomWalk } from '../../../../models/recommend/parts/randomWalk';
import { dense, readOracles, sparse } from '../fixtures';

function expectNear(found: readonly (readonly number[])[], wanted: readonly (readonly number[])[]): void {
	for (const [row, values] of wanted.entries()) for (const [column, value] of values.entries()) expect(found[row]?.[column]).toBeCloseTo(value, 5);
}

// Oracle by hand: columns a (users 1, 2), b (1, 2, 3), c (3): cos(a, b) = 2 / √(2 · 3), cos(b, c) = 1 / √3.
const HAND = sparse([[1, 1, 0], [1, 1, 0], [0, 1, 1]]);

describe('itemCosine', () => {
	it('is the cosine worked out by hand', () => {
		expectNear(dense(finish(itemCosine(HAND, 10))), [[0, 2 / Math.sqrt(6), 0], [2 / Math.sqrt(6), 0, 1 / Math.sqrt(3)], [0, 1 / Math.sqrt(3), 0]]);
	});

	it('leaves out pairs with fewer users than asked', () => {
		expectNear(dense(finish(itemCosine(HAND, 10, 2))), [[0, 2 / Math.sqrt(6), 0], [2 / Math.sqrt(6), 0, 0], [0, 0, 0]]);
	});

	// Oracle: implicit's CosineRecommender. Where equal scores compete for the last place, it may keep another one.
	it('has the neighbours of implicit', () => {
		const { matrix, cosine } = readOracles();
		const found = dense(finish(itemCosine(sparse(matrix), cosine.neighbours)));
		for (const [row, wanted] of cosine.rows.entries()) {
			const sorted = (values: readonly number[] = []): number[] => values.filter((value) => value > 0).sort((one, other) => other - one);
			const [ours, theirs] = [sorted(found[row]), sorted(wanted)];
			expect(ours).toHaveLength(theirs.length);
			for (const [at, value] of theirs.entries()) expect(ours[at]).toBeCloseTo(value, 5);
			const last = theirs.at(-1) ?? 0;
			for (const [column, value] of wanted.entries()) if (value > last + 1e-6) expect(found[row]?.[column]).toBeCloseTo(value, 5);
		}
	});
});

describe('randomWalk', () => {
	// Oracle: matrices of probabilities in numpy.
	it('is RP3beta', () => {
		const { matrix, randomWalk: { alpha, beta, rows } } = readOracles();
		expectNear(dense(finish(randomWalk(sparse(matrix), { alpha, beta, neighbours: 50, fewestUsers: 1 }))), rows);
	});

	// By hand, alpha 1, beta 0: from a, half by each of users 1 and 2, who go to b with ½: ½ · ½ + ½ · ½.
	it('is the chance worked out by hand', () => {
		const found = dense(finish(randomWalk(HAND, { alpha: 1, beta: 0, neighbours: 10, fewestUsers: 1 })));
		expect(found[0]?.[1]).toBeCloseTo(0.5, 6);
		expect(found[1]?.[2]).toBeCloseTo(1 / 6, 6);
	});

	it('keeps only the best neighbours of each item', () => {
		const found = finish(randomWalk(sparse(readOracles().matrix), { alpha: 1, beta: 0, neighbours: 2, fewestUsers: 1 }));
		expect(Array.from(found.start.slice(1), (end, row) => end - (found.start[row] as number)).every((length) => length <= 2)).toBe(true);
	});
});

describe('exactRegression', () => {
	// Oracle: numpy.linalg.inv.
	it('is EASE by a general inverse', () => {
		const { matrix, ease } = readOracles();
		expectNear(dense(finish(exactRegression(sparse(matrix), ease.ridge, 50))), ease.rows);
	});
});

describe('localRegression', () => {
	// Oracle: numpy.linalg.solve, item by item.
	it('is the regression on all neighbours when there are few enough', () => {
		const { matrix, localRegression: { ridge, rows } } = readOracles();
		const [found] = finish(localRegression(sparse(matrix), { neighbours: 50, ridges: [ridge], fewestUsers: 1 }));
		expectNear(dense(found as NonNullable<typeof found>), rows);
	});

	it('leaves out pairs with fewer users than asked', () => {
		const [found] = finish(localRegression(HAND, { neighbours: 5, ridges: [1], fewestUsers: 2 }));
		expect(dense(found as NonNullable<typeof found>)[2]).toEqual([0, 0, 0]);
	});

	it('gives one model a ridge; a greater one has smaller weights', () => {
		const { matrix } = readOracles();
		const both = finish(localRegression(sparse(matrix), { neighbours: 5, ridges: [1, 100], fewestUsers: 1 }));
		expect(both).toHaveLength(2);
		const size = (rows: (typeof both)[number]): number => rows.value.reduce((sum, value) => sum + Math.abs(value), 0);
		expect(size(both[1] as (typeof both)[number])).toBeLessThan(size(both[0] as (typeof both)[number]));
	});
});
