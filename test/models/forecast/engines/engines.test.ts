import fc from 'fast-check';

import { arima } from '../../../../models/forecast/engines/arima/arima';
import { ces } from '../../../../models/forecast/engines/ces';
import { dynamicTheta } from '../../../../models/forecast/engines/dynamicTheta';
import { boxCoxTheta } from '../../../../models/forecast/engines/boxCoxTheta';
import { fitForms, ets } from '../../../../models/forecast/engines/ets/ets';
import { candidateForms, formName } from '../../../../models/forecast/engines/ets/etsForm';
import { harmonicRegression } from '../../../../models/forecast/engines/harmonic/harmonicRegression';
import { naive2 } from '../../../../models/forecast/engines/naive2';
import { seasonalNaive } from '../../../../models/forecast/engines/seasonalNaive';
import { tsb } from '../../../../models/forecast/engines/tsb';
import { fitTheta } from '../../../../models/forecast/engines/theta';
import { isSeasonal } from '../../../../models/forecast/seasonal/isSeasonal';
import { seasonalIndices } from '../../../../models/forecast/seasonal/seasonalIndices';
import { apart, context, oracleSeries, readOracles } from '../oracle';
import { fitOrder } from './fitOrder';

const oracles = readOracles();
const HORIZON = 12;

// Oracle: statsforecast, version in forecastOracles.json. Both search for a minimum by different means,
// so forecasts agree to a share of their size, not to the last digit.
describe('against statsforecast', () => {
	it.each(oracles.seasonalNaive)('seasonal naive of $series', ({ series, point, lower80 }) => {
		const { values, period } = oracleSeries(series);
		const found = seasonalNaive.fit(values, context(period)).predict(HORIZON, [0.8]);
		point.forEach((expected, step) => expect(found.point[step]).toBeCloseTo(expected, 4));
		expect(apart(found.intervals[0]?.lower ?? [], lower80)).toBeLessThan(0.005);
	});

	it.each(oracles.dynamicTheta)('dynamic optimised Theta of $series', ({ series, point }) => {
		const found = dynamicTheta.fit(oracleSeries(series).values, context(1)).predict(HORIZON, []);
		expect(apart(found.point, point)).toBeLessThan(0.01);
	});

	it.each(oracles.ces)('complex smoothing of $series', ({ series, point }) => {
		const found = ces.fit(oracleSeries(series).values, context(1)).predict(HORIZON, []);
		expect(apart(found.point, point)).toBeLessThan(0.03);
	});

	it.each(oracles.ets)('exponential smoothing $form of $series', (expected) => {
		const { values, period } = oracleSeries(expected.series);
		const form = candidateForms(true, true).find((candidate) => formName(candidate) === expected.form);
		const found = fitForms(values, context(period), form === undefined ? [] : [form]);
		// Theirs stops when it is near; ours may only be as good or better.
		expect(found.parameters.aicc).toBeLessThan(expected.aicc + 0.1);
		const { point, intervals } = found.predict(HORIZON, [0.95]);
		expect(apart(point, expected.point)).toBeLessThan(0.03);
		expect(apart(intervals[0]?.lower ?? [], expected.lower95)).toBeLessThan(0.06);
		expect(apart(intervals[0]?.upper ?? [], expected.upper95)).toBeLessThan(0.06);
	});

	it.each(oracles.arima)('ARIMA $order $seasonal of $series', ({ series, order, seasonal, point, lower95, upper95 }) => {
		const { values, period } = oracleSeries(series);
		const found = fitOrder(values, period, order, seasonal).predict(HORIZON, [0.95]);
		expect(apart(found.point, point)).toBeLessThan(0.02);
		expect(apart(found.intervals[0]?.lower ?? [], lower95)).toBeLessThan(0.05);
		expect(apart(found.intervals[0]?.upper ?? [], upper95)).toBeLessThan(0.05);
	});
});

// Oracle: statsmodels.tsa.seasonal.seasonal_decompose.
it.each(oracles.decomposition)('seasonal indices of $series, $kind', ({ series, kind, indices }) => {
	const { values, period } = oracleSeries(series);
	const found = seasonalIndices(kind === 'additive' ? values.map((value) => value - 1000) : values, period);
	expect(found.kind).toBe(kind);
	indices.forEach((expected, place) => expect(found.indices[place]).toBeCloseTo(expected, 8));
});

describe('worked by hand', () => {
	it('Theta of a line goes on as half its slope and half its last level', () => {
		// The curved line is the line itself; smoothing with the largest α ends at its last value.
		const found = fitTheta(Float64Array.from({ length: 20 }, (_, index) => 10 + 2 * index)).predict(2, []);
		expect(found.point[0]).toBeCloseTo(48 + 1, 2);
		expect(found.point[1]).toBeCloseTo(48 + 2, 2);
	});

	it('Naive2 repeats the season around the last level', () => {
		const pattern = [0.5, 1, 1.5, 1];
		const history = Float64Array.from({ length: 24 }, (_, index) => 100 * (pattern[index % 4] as number));
		const { point } = naive2.fit(history, context(4)).predict(4, []);
		pattern.forEach((factor, step) => expect(point[step]).toBeCloseTo(100 * factor, 6));
	});

	it('TSB forecasts how often times how much, and simulates sizes that were seen', () => {
		const history = Float64Array.from({ length: 60 }, (_, index) => (index % 3 === 0 ? 6 : 0));
		const fitted = tsb.fit(history, context(1));
		expect(fitted.predict(3, []).point[0]).toBeGreaterThan(1);
		expect(fitted.predict(3, []).point[0]).toBeLessThan(3);
		const drawn = new Set(fitted.simulate?.(5, 20, 1).flatMap((path) => [...path]));
		expect([...drawn].every((value) => Math.abs(value) < 1e-9 || Math.abs(value - 6) < 1e-9)).toBe(true);
	});

	it('a known column explains what it causes, and its future is in the forecast', () => {
		const promotion = (index: number): number => Number(index % 10 === 3);
		const past = Float64Array.from({ length: 80 }, (_, index) => promotion(index));
		const history = past.map((value, index) => 50 + 20 * value + Math.sin(index));
		const regressor = { name: 'promotion', past, future: Float64Array.from({ length: 10 }, (_, step) => promotion(80 + step)) };
		const { point } = harmonicRegression.fit(history, { ...context(1), regressors: [regressor] }).predict(10, []);
		expect((point[3] as number) - (point[2] as number)).toBeGreaterThan(15);
		expect(Math.abs((point[5] as number) - (point[6] as number))).toBeLessThan(5);
	});

	it('the M4 test finds a season of sure shape and none in too short a history', () => {
		const { values } = oracleSeries('monthly');
		expect(isSeasonal(values, 12)).toBe(true);
		expect(isSeasonal(values.slice(0, 23), 12)).toBe(false);
		expect(isSeasonal(oracleSeries('level').values, 1)).toBe(false);
	});
});

describe('every engine', () => {
	const engines = [seasonalNaive, naive2, ets, dynamicTheta, boxCoxTheta, ces, arima, harmonicRegression];
	const history = fc.array(fc.double({ min: 10, max: 1000, noNaN: true }), { minLength: 16, maxLength: 40 });

	it.each(engines)('$name gives finite points and ordered bounds, twice the same, and leaves its input alone', (engine) => {
		fc.assert(
			fc.property(history, (drawn) => {
				const values = Float64Array.from(drawn);
				const once = engine.fit(values, context(4)).predict(6, [0.8, 0.95]);
				expect([...values]).toEqual(drawn);
				expect(engine.fit(values, context(4)).predict(6, [0.8, 0.95])).toEqual(once);
				const [narrow, wide] = once.intervals;
				once.point.forEach((point, step) => {
					expect(Number.isFinite(point)).toBe(true);
					expect(wide?.lower[step]).toBeLessThanOrEqual((narrow?.lower[step] as number) + 1e-9);
					expect(wide?.upper[step]).toBeGreaterThanOrEqual((narrow?.upper[step] as number) - 1e-9);
				});
			}),
			{ numRuns: 12 },
		);
	});

	it.each(engines)('$name scales with its values', (engine) => {
		fc.assert(
			// Powers of two change no digit of a number, so that both searches take the same steps.
			fc.property(history, fc.integer({ min: -6, max: 12 }), (drawn, power) => {
				const factor = 2 ** power;
				const values = Float64Array.from(drawn);
				const plain = engine.fit(values, context(4)).predict(4, []).point;
				const scaled = engine.fit(values.map((value) => value * factor), context(4)).predict(4, []).point;
				// A model without a mean says exactly 0.
				plain.forEach((value, step) => expect(Math.abs((scaled[step] as number) / factor - value)).toBeLessThanOrEqual(0.05 * Math.abs(value)));
			}),
			{ numRuns: 8 },
		);
	});
});
