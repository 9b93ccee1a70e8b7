import { pivotedQr } from './pivotedQr';
import { standardise } from './standardise';
import { studentQuantile, studentTwoSided } from './studentT';
import { backSubstitute, inverseOfSquare } from './triangle';
import { wantedRows } from './wantedRows';
import type { Coefficient, Driver, DriverFit, DriverRefusal, DroppedDriver } from './driverTypes';

/** A dependent column's mix: smaller shares are rounding. */
const SHARE_OF_MIX = 1e-6;

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The fewest rows that leave anything to judge the fit by. */
const fewestRows = (drivers: number): number => drivers + 3;

function durbinWatson(residuals: Float64Array, squares: number): number {
	let sum = 0;
	for (let row = 1; row < residuals.length; row += 1) sum += ((residuals[row] as number) - (residuals[row - 1] as number)) ** 2;
	return squares === 0 ? 2 : sum / squares;
}

/**
 * Ordinary least squares with an intercept, by a pivoted QR of the standardised drivers: populations in
 * millions beside rates in percent lose no digits, and a driver that is constant or a mix of others is
 * found, named and left out. (Inverting XᵀX instead, as packages do, gave an intercept of 0.0005 for 3.08.)
 *
 * @param drivers every value finite, as many as the target's
 * @param target every value finite
 * @returns a refusal where fewer than two rows would be left to judge the fit by
 */
export function fitDrivers(drivers: readonly Driver[], target: Float64Array): DriverFit | DriverRefusal {
	const rows = target.length;
	const scaled = drivers.map(({ values }) => standardise(values));
	const constant = drivers.filter((_, index) => scaled[index]?.deviation === 0);
	const varying = [...drivers.keys()].filter((index) => scaled[index]?.deviation !== 0);
	const targetMean = mean(target);
	const centred = target.map((value) => value - targetMean);
	const qr = pivotedQr(varying.map((index) => (scaled[index] as { values: Float64Array }).values), centred);
	const { rank, triangle, order } = qr;
	const width = varying.length;
	const nameAt = (position: number): string => drivers[varying[order[position] as number] as number]?.name ?? '';
	const dropped: DroppedDriver[] = [
		...constant.map(({ name }): DroppedDriver => ({ name, reason: 'constant', with: [] })),
		...Array.from({ length: width - rank }, (_, index): DroppedDriver => {
			const column = Float64Array.from({ length: rank }, (__, row) => triangle[row * width + rank + index] as number);
			const mix = backSubstitute(triangle, width, rank, column);
			const largest = mix.reduce((most, share) => Math.max(most, Math.abs(share)), 0);
			const names = [...mix.keys()].filter((position) => Math.abs(mix[position] as number) > SHARE_OF_MIX * largest).map(nameAt);
			return { name: nameAt(rank + index), reason: 'collinear', with: names };
		}),
	];
	// Columns beyond the rows look like mixes of each other: that is a lack of rows, not a fault of theirs.
	const isTooFew = rows < fewestRows(rank) || (rank < width && rank >= rows - 2);
	const refuse = (reason: DriverRefusal['reason']): DriverRefusal => ({ status: 'refused', reason, rows, drivers: drivers.length, wanted: wantedRows(drivers.length), dropped: isTooFew ? [] : dropped });
	if (isTooFew) return refuse('too-few-rows');
	if (rank === 0) return refuse('no-drivers');
	const spread = centred.reduce((sum, value) => sum + value * value, 0);
	if (spread === 0) return refuse('constant-target');

	// Back to the user's order: `place[i]` is where the i-th kept driver stands in the triangle.
	const place = Array.from({ length: rank }, (_, position) => position).sort((one, other) => (order[one] as number) - (order[other] as number));
	const kept = place.map((position) => varying[order[position] as number] as number);
	const solution = backSubstitute(triangle, width, rank, qr.projected);
	const square = inverseOfSquare(triangle, width, rank);
	const betas = place.map((position) => solution[position] as number);
	const deviations = kept.map((index) => scaled[index]?.deviation as number);
	const means = kept.map((index) => scaled[index]?.mean as number);
	const standardInverse = (row: number, column: number): number => square[(place[row] as number) * rank + (place[column] as number)] as number;
	const inverse = Float64Array.from({ length: rank * rank }, (_, cell) => {
		const [row, column] = [Math.floor(cell / rank), cell % rank];
		return standardInverse(row, column) / ((deviations[row] as number) * (deviations[column] as number));
	});

	const leverages = new Float64Array(rows);
	const residuals = new Float64Array(rows);
	for (let row = 0; row < rows; row += 1) {
		const z = kept.map((index) => scaled[index]?.values[row] as number);
		residuals[row] = (centred[row] as number) - z.reduce((sum, value, index) => sum + value * (betas[index] as number), 0);
		let leverage = 1 / rows;
		for (let one = 0; one < rank; one += 1) {
			for (let other = 0; other < rank; other += 1) leverage += (z[one] as number) * (z[other] as number) * standardInverse(one, other);
		}
		leverages[row] = leverage;
	}
	const squares = residuals.reduce((sum, residual) => sum + residual * residual, 0);
	const freedom = rows - rank - 1;
	const residualDeviation = Math.sqrt(squares / freedom);
	const t95 = studentQuantile(0.95, freedom);
	const coefficients = kept.map((index, position): Coefficient => {
		const deviation = deviations[position] as number;
		const value = (betas[position] as number) / deviation;
		const standardError = residualDeviation * Math.sqrt(inverse[position * rank + position] as number);
		const t = standardError === 0 ? Math.sign(value) * Infinity : value / standardError;
		const { name, values } = drivers[index] as Driver;
		return {
			name,
			value,
			standardError,
			t,
			pValue: studentTwoSided(t, freedom),
			lower95: value - t95 * standardError,
			upper95: value + t95 * standardError,
			standardisedEffect: (betas[position] as number) / Math.sqrt(spread / (rows - 1)),
			vif: (rows - 1) * standardInverse(position, position),
			mean: means[position] as number,
			minimum: values.reduce((least, each) => Math.min(least, each), Infinity),
			maximum: values.reduce((most, each) => Math.max(most, each), -Infinity),
		};
	});
	let variance = 1 / rows;
	for (let one = 0; one < rank; one += 1) {
		for (let other = 0; other < rank; other += 1) variance += (means[one] as number) * (means[other] as number) * (inverse[one * rank + other] as number);
	}
	const intercept = targetMean - coefficients.reduce((sum, { value, mean: average }) => sum + value * average, 0);
	const interceptError = residualDeviation * Math.sqrt(Math.max(0, variance));
	const press = residuals.reduce((sum, residual, row) => sum + (residual / Math.max(1e-12, 1 - (leverages[row] as number))) ** 2, 0);
	const r2 = 1 - squares / spread;
	return {
		status: 'fitted',
		rows,
		intercept: { value: intercept, standardError: interceptError, lower95: intercept - t95 * interceptError, upper95: intercept + t95 * interceptError },
		coefficients,
		dropped,
		targetMean,
		freedom,
		residualDeviation,
		r2,
		adjustedR2: 1 - ((1 - r2) * (rows - 1)) / freedom,
		leaveOneOutR2: 1 - press / spread,
		durbinWatson: durbinWatson(residuals, squares),
		highestLeverage: leverages.reduce((most, leverage) => Math.max(most, leverage), 0),
		inverse,
		residuals,
	};
}
