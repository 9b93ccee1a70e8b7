import fc from 'fast-check';

import { expectedCalibrationError } from '../../../models/metrics/expectedCalibrationError';
import { MetricInputError } from '../../../models/metrics/metricInputError';
import { readOracles } from './oracle';

// Oracle: calibration_curve(strategy='quantile') of scikit-learn 1.7.2, weighted by bin counts.
it.each(readOracles().calibration)('$name', ({ bins, confidence, correct, expected }) => {
	expect(expectedCalibrationError(confidence, correct, bins)).toBeCloseTo(expected, 12);
});

describe('worked examples', () => {
	it('two bins of two rows', () => {
		// Lower bin: mean 0.55, none right, gap 0.55. Upper: mean 0.9, all right, gap 0.1.
		expect(
			expectedCalibrationError([0.9, 0.5, 0.9, 0.6], [true, false, true, false], 2),
		).toBeCloseTo(0.325, 12);
	});

	it('is the plain gap when every confidence is equal', () => {
		// One bin only: 0.8 said, 3 of 4 right.
		expect(expectedCalibrationError([0.8, 0.8, 0.8, 0.8], [1, 0, 1, 1])).toBeCloseTo(0.05, 12);
	});

	it('takes typed arrays, one row and no rows', () => {
		expect(expectedCalibrationError(Float64Array.of(0.75), Uint8Array.of(1))).toBeCloseTo(0.25, 12);
		expect(expectedCalibrationError([], [])).toBeNull();
	});
});

it.each([
	[[0.5], [], 10],
	[[1.01], [1], 10],
	[[-0.01], [1], 10],
	[[NaN], [1], 10],
	[[0.5], [1], 0],
	[[0.5], [1], 1.5],
])('refuses %p %p %p', (confidence, correct, bins) => {
	expect(() => expectedCalibrationError(confidence, correct, bins)).toThrow(MetricInputError);
});

describe('properties', () => {
	const row = fc.record({
		confidence: fc.integer({ min: 0, max: 20 }).map((step) => step / 20),
		correct: fc.boolean(),
	});
	const measure = (rows: { confidence: number; correct: boolean }[], bins: number) =>
		expectedCalibrationError(
			rows.map((one) => one.confidence),
			rows.map((one) => one.correct),
			bins,
		);
	const bins = fc.integer({ min: 1, max: 12 });

	it('does not depend on the order of rows, equal confidences included', () => {
		const shuffled = fc
			.array(row, { minLength: 1, maxLength: 50 })
			.chain((rows) =>
				fc.tuple(
					fc.constant(rows),
					fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
				),
			);
		fc.assert(
			fc.property(shuffled, bins, ([rows, mixed], count) => {
				expect(measure(mixed, count)).toBeCloseTo(measure(rows, count) ?? NaN, 12);
			}),
		);
	});

	it('lies between the overall gap and 1', () => {
		fc.assert(
			fc.property(fc.array(row, { minLength: 1, maxLength: 50 }), bins, (rows, count) => {
				const overall =
					rows.reduce((sum, one) => sum + one.confidence - Number(one.correct), 0) / rows.length;
				const error = measure(rows, count) ?? NaN;
				expect(error).toBeGreaterThanOrEqual(Math.abs(overall) - 1e-12);
				expect(error).toBeLessThanOrEqual(1);
			}),
		);
	});
});
