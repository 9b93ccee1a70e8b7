import { seededNormal } from '../../../../models/forecast/numeric/seededNormal';
import { bootstrapMean } from '../../../../models/recommend/evaluate/bootstrap';

describe('bootstrapMean', () => {
	// Oracle: the normal interval of the mean, mean ± 1.96 · s ÷ √n.
	it('is near the normal interval for many values', () => {
		const normal = seededNormal(4);
		const values = Float64Array.from({ length: 400 }, () => 3 + normal());
		const { mean, lower, upper } = bootstrapMean(values, 1);
		const centre = values.reduce((sum, value) => sum + value, 0) / 400;
		const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / 399);
		expect(mean).toBeCloseTo(centre, 12);
		expect(lower).toBeCloseTo(centre - (1.96 * deviation) / 20, 1);
		expect(upper).toBeCloseTo(centre + (1.96 * deviation) / 20, 1);
	});

	it('is the same for a seed, and a point for equal values', () => {
		expect(bootstrapMean(Float64Array.of(1, 2, 3), 9)).toEqual(bootstrapMean(Float64Array.of(1, 2, 3), 9));
		expect(bootstrapMean(Float64Array.of(0.5, 0.5), 9)).toEqual({ mean: 0.5, lower: 0.5, upper: 0.5 });
	});
});
