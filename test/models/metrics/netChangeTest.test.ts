import * as fc from 'fast-check';
import { adjustedPValues } from '../../../models/metrics/adjustedPValues';
import { netChangeTest } from '../../../models/metrics/netChangeTest';
import type { NetCounts } from '../../../models/metrics/netInterval';
import { twoSidedNormalTail } from '../../../models/metrics/normalTail';
import oracles from '../../oracles/netOracles.json';

const countsOf = ([positive = 0, neutral = 0, negative = 0]: readonly number[]): NetCounts => ({ positive, negative, total: positive + neutral + negative });
const sets = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)).filter(([a, b, c]) => a + b + c > 0);

describe('netChangeTest', () => {
	// Oracle: every table of scipy's multivariate hypergeometric distribution (makeNetOracles.py).
	it.each(oracles.exact)('counts all ways for $now against $before', ({ now, before, pValue }) => {
		const change = netChangeTest(countsOf(now), countsOf(before));
		expect(change.method).toBe('exact permutation');
		expect(change.pValue).toBeCloseTo(pValue, 9);
	});

	// Oracle: z with numpy's variance, tail by scipy.
	it.each(oracles.normal)('approximates for $now against $before', ({ now, before, pValue }) => {
		const change = netChangeTest(countsOf(now), countsOf(before));
		expect(change.method).toBe('normal permutation');
		expect(change.pValue / pValue).toBeCloseTo(1, 6);
	});

	it('does not depend on which set comes first, and moves the other way', () => {
		fc.assert(
			fc.property(sets, sets, (now, before) => {
				const [one, other] = [netChangeTest(countsOf(now), countsOf(before)), netChangeTest(countsOf(before), countsOf(now))];
				expect(one.pValue).toBeCloseTo(other.pValue, 9);
				expect(one.net).toBeCloseTo(-other.net, 12);
				expect(one.lower).toBeCloseTo(-other.upper, 6);
				expect(one.pValue).toBeGreaterThan(0);
				expect(one.pValue).toBeLessThanOrEqual(1);
				expect(one.lower <= one.net && one.net <= one.upper).toBe(true);
			}),
		);
	});

	it('finds nothing between equal sets', () => {
		fc.assert(fc.property(sets, (set) => expect(netChangeTest(countsOf(set), countsOf(set)).pValue).toBeCloseTo(1, 9)));
	});

	// By hand: of two texts, one for and one against, both ways to deal them out lie equally far.
	it('never finds anything between two texts', () => {
		expect(netChangeTest(countsOf([1, 0, 0]), countsOf([0, 0, 1])).pValue).toBe(1);
	});
});

describe('twoSidedNormalTail', () => {
	it.each(oracles.tails)('of $z is $tail', ({ z, tail }) => {
		expect(Math.abs(twoSidedNormalTail(z) / tail - 1)).toBeLessThan(1e-9);
		expect(twoSidedNormalTail(-z)).toBe(twoSidedNormalTail(z));
	});
});

describe('adjustedPValues', () => {
	// Oracle: statsmodels 0.15, multipletests(method="fdr_bh").
	it.each(oracles.adjusted)('of $pValues', ({ pValues, adjusted }) => {
		adjustedPValues(pValues).forEach((value, index) => expect(value).toBeCloseTo(adjusted[index] ?? NaN, 12));
	});

	it('are never smaller than what went in, and in the same order', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (pValues) => {
				const adjusted = adjustedPValues(pValues);
				pValues.forEach((value, i) => expect(adjusted[i]).toBeGreaterThanOrEqual(value));
				pValues.forEach((one, i) => pValues.forEach((other, j) => one < other && expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? 0)));
			}),
		);
	});
});
