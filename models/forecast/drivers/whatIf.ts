import { quadratic } from './predictDrivers';
import { studentQuantile } from './studentT';
import type { DriverFit } from './driverTypes';

export interface DriverChange {
	readonly driver: string;
	/** −20 for a fifth less. */
	readonly percent: number;
}

export interface ChangeEffect extends DriverChange {
	/** What the change of this driver alone adds to the total of all rows. */
	readonly difference: number;
	/** Whether the driver's effect is clearly more than chance (|t| above 2). */
	readonly sure: boolean;
}

export interface WhatIf {
	/** Totals of the predicted rows before and after all changes. */
	readonly before: number;
	readonly after: number;
	readonly difference: number;
	readonly lower95: number;
	readonly upper95: number;
	readonly changes: readonly ChangeEffect[];
	/** Drivers that were asked for and are not in the fit. */
	readonly unknown: readonly string[];
}

const SURE_FROM = 2;

/**
 * What the total of the rows would be if drivers were larger or smaller by some percent. It takes the
 * fitted connection for a cause, which no table can prove.
 * @param rows one list a row, a value for each coefficient in their order
 */
export function whatIf(fit: DriverFit, rows: ReadonlyArray<readonly number[]>, changes: readonly DriverChange[]): WhatIf {
	const known = changes.filter(({ driver }) => fit.coefficients.some(({ name }) => name === driver));
	const moved = fit.coefficients.map(({ name }, index) => {
		const percent = known.filter(({ driver }) => driver === name).reduce((sum, change) => sum + change.percent, 0);
		return rows.reduce((sum, row) => sum + ((row[index] as number) * percent) / 100, 0);
	});
	const before = rows.reduce(
		(total, row) => total + fit.coefficients.reduce((sum, { value, mean }, index) => sum + value * ((row[index] as number) - mean), fit.targetMean),
		0,
	);
	const difference = fit.coefficients.reduce((sum, { value }, index) => sum + value * (moved[index] as number), 0);
	const half = studentQuantile(0.95, fit.freedom) * fit.residualDeviation * Math.sqrt(quadratic(fit.inverse, moved));
	return {
		before,
		after: before + difference,
		difference,
		lower95: difference - half,
		upper95: difference + half,
		changes: known.map(({ driver, percent }) => {
			const index = fit.coefficients.findIndex(({ name }) => name === driver);
			const { value, t } = fit.coefficients[index] as DriverFit['coefficients'][number];
			const sum = rows.reduce((total, row) => total + ((row[index] as number) * percent) / 100, 0);
			return { driver, percent, difference: value * sum, sure: Math.abs(t) > SURE_FROM };
		}),
		unknown: changes.filter((change) => !known.includes(change)).map(({ driver }) => driver),
	};
}
