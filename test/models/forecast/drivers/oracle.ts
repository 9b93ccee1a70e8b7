import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Driver } from '../../../../models/forecast/drivers/driverTypes';

/** Seeded tables and statsmodels' answers; made by test/oracles/makeDriverOracles.py. */
export interface DriverOracles {
	cases: DriverCase[];
	student: Array<{ level: number; freedom: number; quantile: number }>;
	tails: Array<{ t: number; freedom: number; probability: number }>;
}

export interface DriverCase {
	name: string;
	drivers: string[];
	x: number[][];
	y: number[];
	new: number[][];
	expected: {
		intercept: number;
		interceptError: number;
		coefficients: number[];
		standardErrors: number[];
		pValues: number[];
		lower95: number[];
		upper95: number[];
		vif: number[];
		r2: number;
		adjustedR2: number;
		residualDeviation: number;
		highestLeverage: number;
		leaveOneOutR2: number;
		durbinWatson: number;
		predicted: number[];
		predictionIntervals: Record<string, number[][]>;
	};
}

export const oracles = JSON.parse(readFileSync(join(__dirname, '../../../oracles/driverOracles.json'), 'utf8')) as DriverOracles;

export const driversOf = ({ drivers, x }: Pick<DriverCase, 'drivers' | 'x'>): Driver[] =>
	drivers.map((name, column) => ({ name, values: Float64Array.from(x, (row) => row[column] as number) }));

/** Equal to `digits` significant digits. */
export function expectClose(actual: number, expected: number, relative = 1e-8): void {
	const size = Math.max(Math.abs(expected), 1e-12);
	expect(Math.abs(actual - expected) / size).toBeLessThan(relative);
}
