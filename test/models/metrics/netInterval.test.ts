import * as fc from 'fast-check';
import { netInterval } from '../../../models/metrics/netInterval';
import oracles from '../../oracles/netOracles.json';

describe('netInterval', () => {
	// Oracle: scipy 1.17, the likelihood maximised and the score test inverted numerically (makeNetOracles.py).
	it.each(oracles.intervals)('is the score interval of $positive for and $negative against in $total', ({ positive, negative, total, net, lower, upper }) => {
		const found = netInterval({ positive, negative, total });
		expect(found.net).toBeCloseTo(net, 12);
		expect(found.lower).toBeCloseTo(lower, 5);
		expect(found.upper).toBeCloseTo(upper, 5);
	});

	const counts = fc.tuple(fc.nat(300), fc.nat(300), fc.nat(300)).filter(([a, b, c]) => a + b + c > 0);

	it('holds the estimate, stays on the scale, and is the mirror image when moods are swapped', () => {
		fc.assert(
			fc.property(counts, ([positive, negative, neutral]) => {
				const total = positive + negative + neutral;
				const one = netInterval({ positive, negative, total });
				const other = netInterval({ positive: negative, negative: positive, total });
				expect(one.lower).toBeLessThanOrEqual(one.net);
				expect(one.upper).toBeGreaterThanOrEqual(one.net);
				expect(one.lower).toBeGreaterThanOrEqual(-1);
				expect(one.upper).toBeLessThanOrEqual(1);
				expect(one.lower).toBeCloseTo(-other.upper, 6);
				expect(one.upper - one.lower).toBeGreaterThan(0);
			}),
		);
	});

	it('narrows with more of the same', () => {
		fc.assert(
			fc.property(counts, ([positive, negative, neutral]) => {
				const widthOf = (times: number): number => {
					const { lower, upper } = netInterval({ positive: positive * times, negative: negative * times, total: (positive + negative + neutral) * times });
					return upper - lower;
				};
				expect(widthOf(10)).toBeLessThan(widthOf(1));
			}),
		);
	});

	it.each([{ positive: 0, negative: 0, total: 0 }, { positive: 2, negative: 2, total: 3 }, { positive: -1, negative: 0, total: 3 }, { positive: 0.5, negative: 0, total: 3 }])('refuses %j', (wrong) => {
		expect(() => netInterval(wrong)).toThrow('at least one text');
	});
});
