import { studentQuantile } from './studentT';
import type { DriverFit, DriverPrediction } from './driverTypes';

/** dᵀ·(XᵀX)⁻¹·d for a row's distances from the means. */
export function quadratic(inverse: Float64Array, distances: readonly number[]): number {
	const size = distances.length;
	let sum = 0;
	for (let row = 0; row < size; row += 1) {
		for (let column = 0; column < size; column += 1) sum += (distances[row] as number) * (distances[column] as number) * (inverse[row * size + column] as number);
	}
	return Math.max(0, sum);
}

/**
 * Predicts rows from a fit. The bounds hold a single new row, not the mean of many: they widen with the
 * distance from the rows that were learnt from.
 * @param rows one list a row, a value for each coefficient in their order, every one finite
 * @param levels between 0 and 1 each
 */
export function predictDrivers(fit: DriverFit, rows: ReadonlyArray<readonly number[]>, levels: readonly number[]): DriverPrediction[] {
	const quantiles = levels.map((level) => studentQuantile(level, fit.freedom));
	return rows.map((row) => {
		const distances = fit.coefficients.map(({ mean }, index) => (row[index] as number) - mean);
		const contributions = fit.coefficients.map(({ value }, index) => value * (distances[index] as number));
		const value = contributions.reduce((sum, each) => sum + each, fit.targetMean);
		const leverage = 1 / fit.rows + quadratic(fit.inverse, distances);
		const deviation = fit.residualDeviation * Math.sqrt(1 + leverage);
		const outside = fit.coefficients.filter(({ minimum, maximum }, index) => (row[index] as number) < minimum || (row[index] as number) > maximum);
		return {
			value,
			intervals: levels.map((level, index) => ({ level, lower: value - (quantiles[index] as number) * deviation, upper: value + (quantiles[index] as number) * deviation })),
			contributions,
			leverage,
			extrapolated: outside.length > 0 || leverage > fit.highestLeverage * (1 + 1e-9),
			outside: outside.map(({ name }) => name),
		};
	});
}
