import fc from 'fast-check';

import { inheritTrend } from '../../../../models/recommend/parts/inheritTrend';
import { sparse } from '../fixtures';

// Oracle by hand: items 0 (trend 3) and 1 (trend 1) are sold, so 2 is typical; 2 to 4 are new and have .1.
const TREND = Float32Array.of(3, 1, 0.1, 0.1, 0.1);
const IS_NEW = Uint8Array.of(0, 0, 1, 1, 1);
const LIKENESS = sparse([[0, 0, 1, 0, 0], [0, 0, 0, 0.5, 0], [1, 0, 0, 0, 0], [0, 0.5, 0, 0, 0], [0, 0, 0, 0, 0]]);

describe('inheritTrend', () => {
	it('gives a new item the trend of what reads like it, around the level of new items', () => {
		const found = inheritTrend(TREND, LIKENESS, IS_NEW);
		expect(Array.from(found.slice(0, 2))).toEqual([3, 1]);
		// Like item 0: (.5 · 2 + 1 · 3) ÷ 1.5 ÷ 2 = 4 ⁄ 3; half like item 1: (.5 · 2 + .5 · 1) ÷ 1 ÷ 2 = .75; like nothing: 1.
		expect(found[2]).toBeCloseTo(0.1 * (4 / 3), 6);
		expect(found[3]).toBeCloseTo(0.075, 6);
		expect(found[4]).toBeCloseTo(0.1, 6);
	});

	it('changes nothing without a trend, without new items, without sold ones', () => {
		expect(Array.from(inheritTrend(new Float32Array(5).fill(1), LIKENESS, IS_NEW))).toEqual([1, 1, 1, 1, 1]);
		expect(inheritTrend(TREND, LIKENESS, new Uint8Array(5))).toEqual(TREND);
		expect(inheritTrend(TREND, LIKENESS, new Uint8Array(5).fill(1))).toEqual(TREND);
	});

	it('leaves its arguments as they are, and what is sold', () => {
		fc.assert(fc.property(fc.array(fc.float({ min: Math.fround(0.01), max: 5, noNaN: true }), { minLength: 5, maxLength: 5 }), (values) => {
			const trend = Float32Array.from(values);
			const found = inheritTrend(trend, LIKENESS, IS_NEW);
			expect(Array.from(trend)).toEqual(values);
			expect(Array.from(found.slice(0, 2))).toEqual(values.slice(0, 2));
			expect(found.every((value) => value > 0)).toBe(true);
		}));
	});
});
