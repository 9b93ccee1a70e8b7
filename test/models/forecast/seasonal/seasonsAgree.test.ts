import { seasonsAgree } from '../../../../models/forecast/seasonal/seasonsAgree';
import { isSeasonal } from '../../../../models/forecast/seasonal/isSeasonal';
import { seededRandom } from '../../../../models/random/seededRandom';

const uniform = seededRandom;
/** Sum of twelve uniform numbers: near enough to normal. */
const normal = (next: () => number): number => Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, -6);

describe('seasonsAgree', () => {
	// By hand: steps 1, −1, 1, −1 … with a period of two repeat themselves exactly.
	it('is sure of a season that repeats itself, and of none that reverses', () => {
		expect(seasonsAgree(Float64Array.from({ length: 24 }, (_, index) => Math.sin((2 * Math.PI * index) / 12)), 12)).toBe(true);
		const reversed = Float64Array.from({ length: 24 }, (_, index) => (index < 12 ? 1 : -1) * Math.sin((2 * Math.PI * index) / 12));
		expect(seasonsAgree(reversed, 12)).toBe(false);
		expect(seasonsAgree(new Float64Array(24).fill(5), 12)).toBe(false);
	});

	it.each([24, 30, 35])('sees a season in at most one of ten histories of %d months that have none', (length) => {
		let [noise, walks] = [0, 0];
		for (let seed = 1; seed <= 300; seed += 1) {
			const next = uniform(seed);
			const draws = Float64Array.from({ length }, () => normal(next));
			let level = 0;
			noise += Number(seasonsAgree(draws, 12));
			walks += Number(seasonsAgree(draws.map((value) => (level += value)), 12));
		}
		// The limit is that of 5 %; a correlation of so few pairs strays a little.
		expect(noise / 300).toBeLessThan(0.1);
		expect(walks / 300).toBeLessThan(0.1);
	});

	it('finds a season that is plain to see, whatever the trend', () => {
		let found = 0;
		for (let seed = 1; seed <= 100; seed += 1) {
			const next = uniform(seed);
			const values = Float64Array.from({ length: 30 }, (_, index) => 100 + 2 * index + 12 * Math.sin((2 * Math.PI * index) / 12) + 2 * normal(next));
			found += Number(isSeasonal(values, 12));
		}
		expect(found).toBeGreaterThan(80);
	});
});
