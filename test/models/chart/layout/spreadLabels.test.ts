import * as fc from 'fast-check';
import { spreadLabels } from '../../../../models/chart/layout/spreadLabels';

describe('spreadLabels', () => {
	it('moves two labels on one spot apart and leaves the third alone', () => {
		expect(spreadLabels([50, 50, 200], 16, { top: 0, bottom: 300 })).toEqual([50, 66, 200]);
	});

	it('pushes labels at the bottom up', () => {
		expect(spreadLabels([298, 300], 16, { top: 0, bottom: 300 })).toEqual([284, 300]);
	});

	it('keeps order, distance and bounds while there is room', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 10 }), (places) => {
				const spread = spreadLabels(places, 16, { top: 0, bottom: 300 });
				const sorted = [...spread].sort((a, b) => a - b);
				sorted.slice(1).forEach((place, index) => expect(place - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(16));
				for (const place of spread) expect(place >= 0 && place <= 300).toBe(true);
				places.forEach((one, i) => places.forEach((other, j) => one < other && expect(spread[i]).toBeLessThan(spread[j] ?? 0)));
			}),
		);
	});
});
