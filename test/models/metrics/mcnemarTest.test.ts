import fc from 'fast-check';

import { mcnemarTest } from '../../../models/metrics/mcnemarTest';
import { MetricInputError } from '../../../models/metrics/metricInputError';
import { readOracles } from './oracle';

const oracles = readOracles();

// Oracle: scipy.stats.binomtest(b, b + c, 0.5), two-sided.
it.each(oracles.mcnemar)('$onlyFirst against $onlySecond', ({ onlyFirst, onlySecond, pValue }) => {
	expect(mcnemarTest(onlyFirst, onlySecond) / pValue).toBeCloseTo(1, 9);
});

it.each(oracles.classification)('$name against the most frequent class', ({ expected }) => {
	expect(mcnemarTest(expected.onlyModel, expected.onlyBaseline) / expected.pValue).toBeCloseTo(1, 9);
});

it('worked example: 1 against 5 of a fair coin', () => {
	// 2 × (1 + 6) / 2⁶
	expect(mcnemarTest(1, 5)).toBeCloseTo(14 / 64, 12);
});

it.each([
	[-1, 2],
	[0.5, 2],
	[2, NaN],
])('refuses %p and %p', (first, second) => {
	expect(() => mcnemarTest(first, second)).toThrow(MetricInputError);
});

it('is symmetric, within 0 to 1, and falls as the gap grows', () => {
	const count = fc.integer({ min: 0, max: 5000 });
	fc.assert(
		fc.property(count, count, (first, second) => {
			const value = mcnemarTest(first, second);
			expect(mcnemarTest(second, first)).toBe(value);
			expect(value).toBeGreaterThanOrEqual(0);
			expect(value).toBeLessThanOrEqual(1);
			const greater = Math.max(first, second) + 1;
			expect(mcnemarTest(Math.min(first, second), greater)).toBeLessThanOrEqual(value + 1e-9);
		}),
	);
});
