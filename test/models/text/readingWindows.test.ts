import fc from 'fast-check';

import { readingWindows } from '../../../models/text/readingWindows';

const tokens = fc.integer({ min: 0, max: 2000 });
const size = fc.integer({ min: 5, max: 254 });

it('covers every token, in order, in windows of one size', () => {
	fc.assert(
		fc.property(tokens, size, (count, most) => {
			const windows = readingWindows(count, most);
			expect(windows[0]?.start).toBe(0);
			expect(windows.at(-1)?.end).toBe(count);
			windows.forEach(({ start, end }, index) => {
				expect(end - start).toBe(Math.min(count, most));
				const before = windows[index - 1];
				if (before) {
					expect(start).toBeGreaterThan(before.start);
					expect(start).toBeLessThanOrEqual(before.end);
				}
			});
		}),
	);
});

it('overlaps by a sixth, so that no clause is read only in halves', () => {
	fc.assert(
		fc.property(tokens, size, (count, most) => {
			const windows = readingWindows(count, most);
			windows.slice(1).forEach(({ start }, index) => {
				expect((windows[index]?.end ?? 0) - start).toBeGreaterThanOrEqual(Math.floor(most / 6));
			});
		}),
	);
});

it('gives weights that sum to 1, each for what a window adds', () => {
	fc.assert(
		fc.property(tokens, size, (count, most) => {
			const weights = readingWindows(count, most).map(({ weight }) => weight);
			expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
			expect(weights.every((weight) => weight > 0)).toBe(true);
		}),
	);
});

it('reads a short text at once', () => {
	expect(readingWindows(0, 94)).toEqual([{ start: 0, end: 0, weight: 1 }]);
	expect(readingWindows(94, 94)).toEqual([{ start: 0, end: 94, weight: 1 }]);
	expect(readingWindows(95, 94)).toEqual([
		{ start: 0, end: 94, weight: 94 / 95 },
		{ start: 1, end: 95, weight: 1 / 95 },
	]);
});
