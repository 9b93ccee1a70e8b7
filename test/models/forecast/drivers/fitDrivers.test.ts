import fc from 'fast-check';

import type { DriverFit } from '../../../../models/forecast/drivers/driverTypes';
import { fitDrivers } from '../../../../models/forecast/drivers/fitDrivers';
import { predictDrivers } from '../../../../models/forecast/drivers/predictDrivers';
import { standardise } from '../../../../models/forecast/drivers/standardise';
import { studentQuantile, studentTwoSided } from '../../../../models/forecast/drivers/studentT';
import { loadBundled } from '../../language/bundled';
import { driversOf, expectClose, oracles } from './oracle';
import type { DriverCase } from './oracle';

/** Bundled: the package has parts that are ES modules only. */
const { MultivariateLinearRegression } = loadBundled<typeof import('ml-regression')>('node_modules/ml-regression/lib/index.js');

function fitted(drivers: Parameters<typeof fitDrivers>[0], target: Float64Array): DriverFit {
	const fit = fitDrivers(drivers, target);
	if (fit.status !== 'fitted') throw new Error(`It was refused: ${fit.reason}`);
	return fit;
}
const fitOf = (each: DriverCase): DriverFit => fitted(driversOf(each), Float64Array.from(each.y));

describe("Student's t (scipy)", () => {
	it.each(oracles.student)('quantile of $level with $freedom degrees of freedom', ({ level, freedom, quantile }) => {
		expectClose(studentQuantile(level, freedom), quantile, 1e-9);
	});

	it.each(oracles.tails)('tails beyond $t with $freedom degrees of freedom', ({ t, freedom, probability }) => {
		expectClose(studentTwoSided(t, freedom), probability, 1e-8);
	});
});

describe.each(oracles.cases)('least squares against statsmodels: $name', (each) => {
	const { expected } = each;
	const fit = fitOf(each);

	it('has its coefficients, errors and intervals', () => {
		expectClose(fit.intercept.value, expected.intercept);
		expectClose(fit.intercept.standardError, expected.interceptError);
		expect(fit.coefficients.map(({ name }) => name)).toEqual(each.drivers);
		for (const [index, coefficient] of fit.coefficients.entries()) {
			expectClose(coefficient.value, expected.coefficients[index] as number);
			expectClose(coefficient.standardError, expected.standardErrors[index] as number);
			expectClose(coefficient.pValue, expected.pValues[index] as number, 1e-7);
			expectClose(coefficient.lower95, expected.lower95[index] as number, 1e-7);
			expectClose(coefficient.upper95, expected.upper95[index] as number, 1e-7);
			expectClose(coefficient.vif, expected.vif[index] as number, 1e-7);
		}
	});

	it('has its figures of the whole fit', () => {
		for (const figure of ['r2', 'adjustedR2', 'residualDeviation', 'highestLeverage', 'leaveOneOutR2', 'durbinWatson'] as const) {
			expectClose(fit[figure], expected[figure]);
		}
	});

	it('has its predictions and prediction intervals', () => {
		const predictions = predictDrivers(fit, each.new, [0.8, 0.95]);
		for (const [row, prediction] of predictions.entries()) {
			expectClose(prediction.value, expected.predicted[row] as number);
			expectClose(prediction.contributions.reduce((sum, part) => sum + part, fit.targetMean), prediction.value, 1e-12);
			for (const { level, lower, upper } of prediction.intervals) {
				const [low, high] = expected.predictionIntervals[String(level)]?.[row] as [number, number];
				expectClose(lower, low, 1e-7);
				expectClose(upper, high, 1e-7);
			}
		}
	});

	it('equals ml-regression on the standardised columns to 1e-8', () => {
		const columns = driversOf(each).map(({ values }) => standardise(values));
		const rows = each.x.map((_, row) => columns.map((column) => column.values[row] as number));
		const { weights } = new MultivariateLinearRegression(rows, each.y.map((value) => [value]));
		const theirs = weights.map(([weight]) => weight as number);
		expectClose(fit.targetMean, theirs.at(-1) as number);
		for (const [index, column] of columns.entries()) expectClose((fit.coefficients[index]?.value as number) * column.deviation, theirs[index] as number);
	});
});

it('agrees with the certified values of NIST for Longley', () => {
	// NIST Statistical Reference Datasets, Longley, certified regression statistics.
	const fit = fitOf(oracles.cases.find(({ name }) => name === 'Longley') as DriverCase);
	expectClose(fit.intercept.value, -3482258.63459582, 1e-9);
	expectClose(fit.intercept.standardError, 890420.383607373, 1e-9);
	const certified = [
		[15.0618722713733, 84.9149257747669],
		[-0.035819179292591, 0.0334910077722432],
		[-2.02022980381683, 0.488399681651699],
		[-1.03322686717359, 0.214274163161675],
		[-0.0511041056535807, 0.22607320006937],
		[1829.15146461355, 455.478499142212],
	] as const;
	certified.forEach(([value, error], index) => {
		expectClose(fit.coefficients[index]?.value as number, value, 1e-8);
		expectClose(fit.coefficients[index]?.standardError as number, error, 1e-8);
	});
	expectClose(fit.residualDeviation, 304.854073561965, 1e-9);
});

describe('columns to drop', () => {
	const base = driversOf(oracles.cases[0] as DriverCase);
	const [price, spend, rating] = base as [(typeof base)[0], (typeof base)[0], (typeof base)[0]];
	const target = Float64Array.from((oracles.cases[0] as DriverCase).y);

	it('a constant one is named', () => {
		const fit = fitted([price, { name: 'tax', values: new Float64Array(60).fill(0.19) }], target);
		expect(fit.dropped).toEqual([{ name: 'tax', reason: 'constant', with: [] }]);
		expect(fit.coefficients.map(({ name }) => name)).toEqual(['price']);
	});

	it('a copy in other units is named with what it copies', () => {
		const cents = { name: 'price in cents', values: price.values.map((value) => 100 * value + 3) };
		const fit = fitted([price, spend, cents], target);
		expect(fit.dropped).toEqual([{ name: 'price in cents', reason: 'collinear', with: ['price'] }]);
		expect(fit.coefficients.map(({ name }) => name)).toEqual(['price', 'spend']);
		expectClose(fit.r2, fitted([price, spend], target).r2, 1e-12);
	});

	it('a sum of two others is named with both', () => {
		const sum = { name: 'both', values: price.values.map((value, row) => value + (spend.values[row] as number)) };
		const [dropped] = fitted([price, spend, rating, sum], target).dropped;
		expect([dropped?.name, ...(dropped?.with ?? [])].sort()).toEqual(['both', 'price', 'spend']);
	});

	it('with populations in millions beside shares, the intercept keeps its digits', () => {
		// y is an exact line: its intercept is 3.
		const share = Float64Array.from({ length: 30 }, (_, row) => 0.01 * ((row * 7) % 11));
		const people = Float64Array.from({ length: 30 }, (_, row) => 8e7 + 1e5 * ((row * 5) % 13));
		const fit = fitted([{ name: 'share', values: share }, { name: 'people', values: people }], share.map((value, row) => 3 + 2 * value + 1e-6 * (people[row] as number)));
		expectClose(fit.intercept.value, 3, 1e-6);
	});
});

describe('refusals', () => {
	const random = (seed: number) => Float64Array.from({ length: 20 }, (_, row) => Math.sin((row + 1) * (seed + 1) * 12.9898) * 43.7);

	it('50 drivers for 20 rows', () => {
		const drivers = Array.from({ length: 50 }, (_, index) => ({ name: `d${index}`, values: random(index) }));
		expect(fitDrivers(drivers, random(99))).toEqual({ status: 'refused', reason: 'too-few-rows', rows: 20, drivers: 50, wanted: 153, dropped: [] });
	});

	it('only constant drivers', () => {
		expect(fitDrivers([{ name: 'a', values: new Float64Array(20).fill(1) }], random(1))).toMatchObject({ reason: 'no-drivers', dropped: [{ name: 'a' }] });
	});

	it('a target that never changes', () => {
		expect(fitDrivers([{ name: 'a', values: random(2) }], new Float64Array(20).fill(5))).toMatchObject({ reason: 'constant-target' });
	});

	it('no rows at all', () => {
		expect(fitDrivers([{ name: 'a', values: new Float64Array(0) }], new Float64Array(0))).toMatchObject({ status: 'refused', rows: 0 });
	});
});

describe('extrapolation', () => {
	it('is flagged outside of the range and inside of it where the drivers never met so', () => {
		const a = Float64Array.from({ length: 30 }, (_, row) => row);
		const b = a.map((value, row) => value + (row % 2));
		const fit = fitted([{ name: 'a', values: a }, { name: 'b', values: b }], a.map((value, row) => value + Math.sin(row)));
		const [inside, outside, corner] = predictDrivers(fit, [[15, 15], [40, 40], [2, 28]], [0.95]);
		expect(inside).toMatchObject({ extrapolated: false, outside: [] });
		expect(outside).toMatchObject({ extrapolated: true, outside: ['a', 'b'] });
		expect(corner).toMatchObject({ extrapolated: true, outside: [] });
	});
});

it('scaling and shifting a driver changes nothing but its coefficient', () => {
	const rows = fc.array(fc.tuple(fc.double({ min: -10, max: 10, noNaN: true }), fc.double({ min: -10, max: 10, noNaN: true }), fc.double({ min: -10, max: 10, noNaN: true })), { minLength: 8, maxLength: 30 });
	fc.assert(
		fc.property(rows, fc.double({ min: 0.01, max: 1e5, noNaN: true }), fc.double({ min: -1e5, max: 1e5, noNaN: true }), (table, factor, shift) => {
			const column = (index: 0 | 1 | 2): Float64Array => Float64Array.from(table, (row) => Math.round(row[index] * 100) / 100);
			const [a, b, y] = [column(0), column(1), column(2)];
			const before = fitDrivers([{ name: 'a', values: a }, { name: 'b', values: b }], y);
			const after = fitDrivers([{ name: 'a', values: a.map((value) => factor * value + shift) }, { name: 'b', values: b }], y);
			fc.pre(before.status === 'fitted' && after.status === 'fitted' && before.coefficients.length === 2 && after.coefficients.length === 2 && (before.coefficients[0]?.vif ?? 0) < 1e4);
			if (before.status !== 'fitted' || after.status !== 'fitted') return;
			expect(after.r2).toBeCloseTo(before.r2, 6);
			expect((after.coefficients[0]?.value ?? 0) * factor).toBeCloseTo(before.coefficients[0]?.value ?? 0, 4);
			expect(after.coefficients[1]?.value).toBeCloseTo(before.coefficients[1]?.value ?? 0, 5);
		}),
	);
});
