import fc from 'fast-check';

import { combinationGain } from '../../../models/forecast/combination/combinationGain';
import { trimmedMean } from '../../../models/forecast/combination/trimmedMean';
import { inverseErrorWeights } from '../../../models/forecast/combination/inverseErrorWeights';
import { windowOrigins } from '../../../models/forecast/combination/windowErrors';
import { dynamicTheta } from '../../../models/forecast/engines/dynamicTheta';
import { ets } from '../../../models/forecast/engines/ets/ets';
import { forecastSeries } from '../../../models/forecast/forecastSeries';
import { seededNormal } from '../../../models/forecast/numeric/seededNormal';
import type { FitOptions, ForecastResult, Series } from '../../../models/forecast/types';
import { context, oracleSeries } from './oracle';

const OPTIONS: FitOptions = { horizon: 6, levels: [0.8, 0.95], seed: 42, nonNegative: 'auto', effort: 'full' };

function seriesOf(values: ArrayLike<number>, period = 1, rest: Partial<Series> = {}): Series {
	return { id: 'a', values: Float64Array.from(values), period, longPeriods: [], ...rest };
}

function forecast(series: Series, options: Partial<FitOptions> = {}): ForecastResult {
	const result = forecastSeries(series, { ...OPTIONS, ...options });
	if (result.status === 'refused' || result.status === 'failed') throw new Error(`${result.status}: ${result.reason}`);
	return result;
}

const monthly = (): Series => seriesOf(oracleSeries('monthly').values, 12);
const codes = ({ notes }: ForecastResult): string[] => notes.map(({ code }) => code);

describe('weights and means', () => {
	it('drops the lowest and the highest of four or more, takes the middle of fewer', () => {
		const points = [1, 2, 4, 100].map((value) => Float64Array.of(value));
		expect(trimmedMean(points)[0]).toBe(3);
		expect(trimmedMean(points.slice(1))[0]).toBe(4);
		expect(trimmedMean(points.slice(0, 2))[0]).toBe(1.5);
	});

	it('weighs by 1 ÷ error² and leaves out what is more than three times as wrong', () => {
		expect(inverseErrorWeights([1, 2, 4])).toEqual([0.8, 0.2, 0]);
		expect(inverseErrorWeights([0, 1, 0])).toEqual([0.5, 0, 0.5]);
		expect(inverseErrorWeights([2, Infinity])).toEqual([1, 0]);
	});

	it('holds out as many windows as leave enough to fit', () => {
		expect(windowOrigins(100, 1, 10)).toEqual([90, 80, 70, 60]);
		expect(windowOrigins(66, 12, 18)).toEqual([48, 30]);
		expect(windowOrigins(60, 12, 40)).toEqual([]);
	});
});

describe('combinationGain', () => {
	const members = [ets, dynamicTheta].map((model) => ({ model, fitted: model.fit(oracleSeries('level').values, context(1)) }));
	const combiner = { kind: 'windowWeights' as const, weights: [0.2, 0.8] };

	it('is what the weighted members missed over what the compared ones did', () => {
		// By hand: (0.2 · 10 + 0.8 · 7) ÷ 10.
		expect(combinationGain(combiner, members, [10, 7], ['ets'])).toBeCloseTo(0.76, 12);
	});

	it('lies between a half and one, and is one where nothing is known', () => {
		expect(combinationGain(combiner, members, [10, 1], ['ets'])).toBe(0.5);
		expect(combinationGain(combiner, members, [10, 20], ['ets'])).toBe(1);
		expect(combinationGain(combiner, members, null, ['ets'])).toBe(1);
		expect(combinationGain({ kind: 'trimmedMean' }, members, [10, 7], ['ets'])).toBe(1);
		expect(combinationGain(combiner, members, [10, 7], ['arima'])).toBe(1);
	});
});

describe('forecastSeries', () => {
	it('continues trend and season of a clean series', () => {
		// Oracle: the formula that the series is made by.
		const truth = (time: number): number => (200 + 1.5 * time) * (1 + 0.3 * Math.sin((2 * Math.PI * time) / 12));
		const { point, combination, members } = forecast(seriesOf(Array.from({ length: 84 }, (_, time) => truth(time)), 12));
		point.forEach((value, step) => expect(Math.abs(value / truth(84 + step) - 1)).toBeLessThan(0.03));
		expect(combination).toBe('windowWeights');
		expect(members.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
	});

	it('is the same every time, in the same bytes', () => {
		expect(forecast(monthly())).toEqual(forecast(monthly()));
	});

	it('scales with its values, points and bounds', () => {
		const plain = forecast(monthly());
		const scaled = forecast(seriesOf(monthly().values.map((value) => value * 1024), 12));
		plain.point.forEach((value, step) => expect((scaled.point[step] as number) / 1024 / value).toBeCloseTo(1, 3));
		plain.intervals.forEach(({ upper }, index) =>
			upper.forEach((value, step) => expect((scaled.intervals[index]?.upper[step] as number) / 1024 / value).toBeCloseTo(1, 2)));
	});

	it('moves with its values, bounds included, where values are not all positive', () => {
		// With negative values no multiplicative form takes part, so that every member is linear in its values.
		const values = oracleSeries('level').values.map((value) => value - 80);
		const [plain, moved] = [forecast(seriesOf(values)), forecast(seriesOf(values.map((value) => value - 500)))];
		const range = Math.max(...values) - Math.min(...values);
		plain.point.forEach((value, step) => expect(Math.abs((moved.point[step] as number) + 500 - value)).toBeLessThan(0.1 * range));
	});

	it('keeps points and bounds at or above zero by itself, and only where the history does', () => {
		const falling = Array.from({ length: 40 }, (_, index) => 80 - 2 * index + ((index * 7) % 5));
		const kept = forecast(seriesOf(falling));
		expect(Math.min(...kept.point, ...(kept.intervals[1]?.lower ?? []))).toBeGreaterThanOrEqual(0);
		const free = forecast(seriesOf(falling), { nonNegative: false });
		expect(Math.min(...(free.intervals[1]?.lower ?? []))).toBeLessThan(0);
		const negative = forecast(seriesOf(falling.map((value) => value - 40)));
		expect(Math.min(...(negative.intervals[1]?.lower ?? []))).toBeLessThan(-40);
	});

	it('holds narrow bounds within wide ones, around the point', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: -50, max: 500, noNaN: true }), { minLength: 3, maxLength: 30 }), (drawn) => {
				const { point, intervals: [narrow, wide] } = forecast(seriesOf(drawn, 4), { horizon: 4 });
				point.forEach((value, step) => {
					expect(Number.isFinite(value)).toBe(true);
					expect(narrow?.lower[step]).toBeLessThanOrEqual(value);
					expect(narrow?.upper[step]).toBeGreaterThanOrEqual(value);
					expect(wide?.lower[step]).toBeLessThanOrEqual(narrow?.lower[step] as number);
					expect(wide?.upper[step]).toBeGreaterThanOrEqual(narrow?.upper[step] as number);
				});
			}),
			{ numRuns: 25 },
		);
	});

	it('leaves its input alone', () => {
		const series = monthly();
		const before = [...series.values];
		forecast(series);
		expect([...series.values]).toEqual(before);
	});

	it('uses a known column of the future', () => {
		const flag = (index: number): number => Number(index % 9 === 4);
		const past = Float64Array.from({ length: 80 }, (_, index) => flag(index));
		const values = past.map((value, index) => 100 + 60 * value + ((index * 13) % 7));
		const future = Float64Array.from({ length: 6 }, (_, step) => flag(80 + step));
		const { point } = forecast(seriesOf(values, 1, { regressors: [{ name: 'promotion', past, future }] }));
		expect((point[5] as number) - (point[4] as number)).toBeGreaterThan(20);
	});
});

describe('difficult histories', () => {
	it.each([0, 1, 2])('refuses %i values', (count) => {
		const values = Float64Array.from({ length: count }, () => 5);
		expect(forecastSeries(seriesOf(values), OPTIONS)).toEqual({ status: 'refused', id: 'a', reason: 'too-few-values', values: count });
	});

	it('refuses what is not a number, and known columns of another length', () => {
		expect(forecastSeries(seriesOf([1, NaN, 3, 4]), OPTIONS)).toMatchObject({ status: 'refused', reason: 'not-finite' });
		const regressor = { name: 'x', past: Float64Array.of(1), future: new Float64Array(6) };
		expect(forecastSeries(seriesOf([1, 2, 3, 4], 1, { regressors: [regressor] }), OPTIONS)).toMatchObject({ reason: 'irregular-regressors' });
	});

	it('is unsure of three values, and says so', () => {
		const result = forecast(seriesOf([10, 12, 11]));
		expect(result.status).toBe('uncertain');
		expect(codes(result)).toEqual(['forecast-short-history']);
		expect(result.intervals[1]?.upper[5]).toBeGreaterThan(result.intervals[1]?.upper[0] as number);
	});

	it.each([0, 7, -3])('goes on with %i for ever, without width, when that is all there was', (value) => {
		const result = forecast(seriesOf(Array.from({ length: 30 }, () => value), 12));
		expect([...result.point]).toEqual(Array.from({ length: 6 }, () => value));
		expect(result.intervals.every(({ lower, upper }) => lower.every((low, step) => low === upper[step]))).toBe(true);
		expect(codes(result)).toEqual(['forecast-constant']);
	});

	it('is not carried away by one outlier of a billion', () => {
		const values = Array.from({ length: 60 }, (_, index) => (index === 20 ? 1e9 : 100 + ((index * 17) % 11)));
		const { point } = forecast(seriesOf(values));
		expect(point.every(Number.isFinite)).toBe(true);
	});

	it('takes a method for rare demand where most values are zero', () => {
		const result = forecast(seriesOf(Array.from({ length: 50 }, (_, index) => (index % 5 === 0 ? 3 + (index % 3) : 0))));
		expect(codes(result)).toEqual(['forecast-intermittent']);
		expect(result.members).toEqual([{ name: 'tsb', weight: 1 }]);
		expect(Math.min(...(result.intervals[1]?.lower ?? []))).toBeGreaterThanOrEqual(0);
	});

	it('cuts what is older than a thousand values, and says so', () => {
		const values = Array.from({ length: 1200 }, (_, index) => 100 + ((index * 37) % 23));
		expect(codes(forecast(seriesOf(values), { effort: 'fast' }))).toContain('forecast-history-cut');
	});

	it('says when the last value was as good, as it often is on random walks, which nobody can forecast', () => {
		const said = Array.from({ length: 10 }, (_, seed) => {
			const normal = seededNormal(seed + 1);
			let level = 500;
			const walk = Array.from({ length: 90 }, () => (level += normal()));
			return codes(forecast(seriesOf(walk))).includes('forecast-no-better-than-naive');
		});
		expect(said.filter(Boolean).length).toBeGreaterThanOrEqual(3);
		expect(codes(forecast(monthly()))).not.toContain('forecast-no-better-than-naive');
	});

	it('falls back to the fast members when time is up', () => {
		const result = forecast(monthly(), { outOfTime: () => true });
		expect(codes(result)).toContain('forecast-out-of-time');
		expect(result.members.map(({ name }) => name)).not.toContain('ets');
	});
});

describe('totals', () => {
	it('are as likely as not at what is expected, certain never, and fall with what is asked', () => {
		const { point } = forecast(monthly());
		const expected = point.subarray(0, 3).reduce((sum, value) => sum + value, 0);
		const ask = [0, 0.9, 1, 1.1, 10].map((factor) => ({ firstStep: 1, lastStep: 3, atLeast: factor * expected }));
		const { totals } = forecast(monthly(), { totals: ask });
		expect(totals[0]?.expected).toBeCloseTo(expected, 6);
		expect(totals[2]?.probability).toBeGreaterThan(0.35);
		expect(totals[2]?.probability).toBeLessThan(0.65);
		const chances = totals.map(({ probability }) => probability);
		expect([...chances].sort((one, other) => other - one)).toEqual(chances);
		expect(chances[0]).toBeLessThan(1);
		expect(chances[4]).toBeGreaterThan(0);
	});
});
