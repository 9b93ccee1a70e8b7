import fc from 'fast-check';

import { softmax } from '../../../models/text/softmax';
import { readCleanOracles } from '../sentiment/oracle';

// Oracle: scipy.special.softmax(logits / temperature).
it.each(readCleanOracles().softmax)('$logits at $temperature', ({ logits, temperature, expected }) => {
	const found = softmax(logits, temperature);
	expect(found).toHaveLength(expected.length);
	expected.forEach((value, index) => expect(found[index]).toBeCloseTo(value, 14));
});

const logits = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 6 });
const temperature = fc.double({ min: 0.1, max: 10, noNaN: true });

it('sums to 1, keeps the order and does not care about a shift, however large the logits are', () => {
	fc.assert(
		fc.property(logits, temperature, fc.integer({ min: -1000, max: 1000 }), (values, divisor, shift) => {
			const found = softmax(values, divisor);
			expect(found.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
			const shifted = softmax(values.map((value) => value + shift), divisor);
			shifted.forEach((value, index) => expect(value).toBeCloseTo(found[index] as number, 8));
			for (const [one, left] of values.entries()) {
				for (const [two, right] of values.entries()) {
					if (left > right) expect(found[one]).toBeGreaterThanOrEqual(found[two] as number);
				}
			}
		}),
	);
});

it('makes a model more modest when the temperature rises, and does not change its input', () => {
	const values = Object.freeze([2, 0, -1]);
	expect(softmax(values, 2)[0]).toBeLessThan(softmax(values, 1)[0] as number);
	expect(softmax(Float32Array.from([0, 0]), 1)).toEqual([0.5, 0.5]);
});
