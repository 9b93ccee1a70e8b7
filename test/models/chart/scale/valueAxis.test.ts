import * as fc from 'fast-check';
import { valueAxis } from '../../../../models/chart/scale/valueAxis';

const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true });

describe('valueAxis', () => {
	// Worked by hand.
	it.each([
		[[0, 87], undefined, [0, 20, 40, 60, 80, 100]],
		[[-0.3, 0.62], true, [-0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8]],
		[[910_000, 917_000], undefined, [910_000, 911_000, 912_000, 913_000, 914_000, 915_000, 916_000, 917_000]],
		[[10, 100], undefined, [0, 20, 40, 60, 80, 100]],
		[[0.1, 0.3], undefined, [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]],
	])('for %j (from zero: %s) has round ticks', (values, fromZero, ticks) => {
		expect(valueAxis(values, { fromZero, steps: 7 }).ticks).toEqual(ticks);
	});

	it('starts at zero unless that would squeeze all values into the upper half', () => {
		expect(valueAxis([49, 100], { steps: 6 }).minimum).toBe(0);
		expect(valueAxis([60, 100], { steps: 6 }).minimum).toBeGreaterThan(0);
		expect(valueAxis([60, 100], { fromZero: true, steps: 6 }).minimum).toBe(0);
		expect(valueAxis([-100, -60], { steps: 6 }).maximum).toBeLessThan(0);
	});

	it.each([[[]], [[0]], [[5, 5]], [[-3]], [[1e-9]], [[Number.MAX_SAFE_INTEGER]]])('is an axis also for %j', (values) => {
		const { minimum, maximum, ticks } = valueAxis(values, { steps: 6 });
		expect(maximum).toBeGreaterThan(minimum);
		expect(ticks.length).toBeGreaterThanOrEqual(2);
	});

	it('holds every value between ticks that are equally far apart', () => {
		fc.assert(
			fc.property(fc.array(finite, { minLength: 1, maxLength: 20 }), fc.boolean(), (values, fromZero) => {
				const { minimum, maximum, ticks } = valueAxis(values, { fromZero: fromZero || undefined, steps: 6 });
				const slack = 1e-6 * (maximum - minimum);
				for (const value of values) {
					expect(value).toBeGreaterThanOrEqual(minimum - slack);
					expect(value).toBeLessThanOrEqual(maximum + slack);
				}
				if (fromZero) expect(minimum <= 0 && maximum >= 0).toBe(true);
				expect(ticks.length).toBeGreaterThanOrEqual(2);
				expect(ticks.length).toBeLessThanOrEqual(9);
				const step = (maximum - minimum) / (ticks.length - 1);
				ticks.forEach((tick, index) => expect(Math.abs(tick - (minimum + index * step))).toBeLessThanOrEqual(1e-6 * (Math.abs(tick) + step)));
			}),
		);
	});
});
