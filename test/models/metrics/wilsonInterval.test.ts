import fc from 'fast-check';

import { MetricInputError } from '../../../models/metrics/metricInputError';
import { wilsonInterval } from '../../../models/metrics/wilsonInterval';
import { readOracles } from './oracle';

// Oracle: scipy.stats.binomtest(k, n).proportion_ci(method='wilson').
it.each(readOracles().wilson)('$successes of $trials', (expected) => {
	const interval = wilsonInterval(expected.successes, expected.trials, expected.quantile);
	expect(interval?.lower).toBeCloseTo(expected.lower, 12);
	expect(interval?.upper).toBeCloseTo(expected.upper, 12);
});

it('is a 95 % interval when nothing is said', () => {
	// Published: Newcombe 1998, table I, method 3: 81 of 263 gives .2553 to .3662.
	expect(wilsonInterval(81, 263)?.lower).toBeCloseTo(0.2553, 4);
	expect(wilsonInterval(81, 263)?.upper).toBeCloseTo(0.3662, 4);
});

it('has no interval for no trials and refuses what is no share', () => {
	expect(wilsonInterval(0, 0)).toBeNull();
	for (const [successes, trials] of [
		[2, 1],
		[-1, 1],
		[NaN, 1],
	] as const) {
		expect(() => wilsonInterval(successes, trials)).toThrow(MetricInputError);
	}
});

it('holds the share, within 0 to 1, and mirrors when successes and failures are swapped', () => {
	const counts = fc
		.integer({ min: 1, max: 10_000 })
		.chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));
	fc.assert(
		fc.property(counts, ([successes, trials]) => {
			const interval = wilsonInterval(successes, trials);
			const mirrored = wilsonInterval(trials - successes, trials);
			expect(interval?.lower).toBeGreaterThanOrEqual(0);
			expect(interval?.lower).toBeLessThanOrEqual(successes / trials);
			expect(interval?.upper).toBeGreaterThanOrEqual(successes / trials);
			expect(interval?.upper).toBeLessThanOrEqual(1);
			expect(interval?.lower).toBeCloseTo(1 - (mirrored?.upper ?? NaN), 12);
		}),
	);
});
