import fc from 'fast-check';

import { robustScale } from '../../../../models/forecast/anomalies/robustScale';
import { kpssStatistic } from '../../../../models/forecast/engines/arima/kpssStatistic';
import { boxCox, inverseBoxCox } from '../../../../models/forecast/numeric/boxCox';
import { goldenSection } from '../../../../models/forecast/numeric/goldenSection';
import { levenbergMarquardt } from '../../../../models/forecast/numeric/levenbergMarquardt';
import { nelderMead } from '../../../../models/forecast/numeric/nelderMead';
import { normalQuantile } from '../../../../models/forecast/numeric/normalQuantile';
import { quantile } from '../../../../models/forecast/numeric/quantile';
import { seededNormal, seededUniform } from '../../../../models/forecast/numeric/seededNormal';
import { solveCholesky } from '../../../../models/forecast/numeric/solveCholesky';
import { straightLine } from '../../../../models/forecast/numeric/straightLine';
import { studentFiveQuantile, studentFiveWithin } from '../../../../models/forecast/numeric/studentFive';
import { autocorrelations } from '../../../../models/forecast/seasonal/autocorrelations';
import { oracleSeries, readOracles } from '../oracle';

const { statistics } = readOracles();

// Oracles: scipy.stats, numpy and statsmodels; versions in forecastOracles.json.
describe('against scipy, numpy and statsmodels', () => {
	it.each(statistics.normal)('normal quantile of %p', (probability, expected) => {
		expect(normalQuantile(probability)).toBeCloseTo(expected, 7);
	});

	it.each(statistics.studentFive)('Student t of 5 degrees within ±, share %p', (level, expected) => {
		expect(studentFiveQuantile(level)).toBeCloseTo(expected, 9);
		expect(studentFiveWithin(expected)).toBeCloseTo(level, 12);
	});

	it.each(statistics.quantiles)('quantile %p', (probability, expected) => {
		expect(quantile(oracleSeries('level').values.sort(), probability)).toBeCloseTo(expected, 10);
	});

	it.each(statistics.boxCox)('Box-Cox of %p with λ %p', (value, lambda, expected, back) => {
		expect(boxCox(value, lambda)).toBeCloseTo(expected, 10);
		expect(inverseBoxCox(expected, lambda)).toBeCloseTo(back, 9);
	});

	it('autocorrelations', () => {
		const found = autocorrelations(oracleSeries('monthly').values, statistics.autocorrelations.length);
		statistics.autocorrelations.forEach((expected, index) => expect(found[index]).toBeCloseTo(expected, 10));
	});

	it.each(Object.entries(statistics.kpss))('KPSS statistic of %s', (name, expected) => {
		expect(kpssStatistic(oracleSeries(name).values)).toBeCloseTo(expected, 8);
	});

	it('straight line', () => {
		const { slope, intercept } = straightLine(oracleSeries('monthly').values);
		expect(slope).toBeCloseTo(statistics.line[0], 8);
		expect(intercept).toBeCloseTo(statistics.line[1], 7);
	});

	it('linear system', () => {
		const { matrix, right, solution } = statistics.solve;
		const found = solveCholesky(Float64Array.from(matrix), Float64Array.from(right));
		solution.forEach((expected, index) => expect(found?.[index]).toBeCloseTo(expected, 12));
	});

	it('the robust scale of absolute errors at the median of Student t is 1', () => {
		const median = statistics.studentFiveMedian;
		expect(robustScale(Float64Array.of(-median, median, -median, 9))).toBeCloseTo(1, 6);
	});
});

// Oracle: the minimum of Rosenbrock's valley is 0 at (1, 1) (Rosenbrock 1960).
describe('minimum searches', () => {
	const rosenbrock = (x: number, y: number): [number, number] => [10 * (y - x * x), 1 - x];

	it('Nelder and Mead find the end of the valley', () => {
		const score = ([x = 0, y = 0]: Float64Array): number => rosenbrock(x, y).reduce((sum, part) => sum + part * part, 0);
		const { at } = nelderMead(score, [-1.2, 1], { steps: [0.5, 0.5], mostEvaluations: 1000, tolerance: 1e-14 });
		expect(at[0]).toBeCloseTo(1, 4);
		expect(at[1]).toBeCloseTo(1, 4);
	});

	it('Levenberg and Marquardt find it too', () => {
		const residuals = ([x = 0, y = 0]: Float64Array, out: Float64Array): boolean => {
			out.set(rosenbrock(x, y));
			return true;
		};
		const { at } = levenbergMarquardt(residuals, [-1.2, 1], { residuals: 2, mostIterations: 200, tolerance: 0, scales: [1, 1] });
		expect(at[0]).toBeCloseTo(1, 6);
		expect(at[1]).toBeCloseTo(1, 6);
	});

	it('a start that is not allowed has no minimum', () => {
		const found = levenbergMarquardt(() => false, [1], { residuals: 2, mostIterations: 5, tolerance: 0, scales: [1] });
		expect(found.value).toBe(Infinity);
	});

	it('golden section finds the bottom of a parabola', () => {
		expect(goldenSection((x) => (x - 0.3) ** 2, 0, 1, 1e-6)).toBeCloseTo(0.3, 5);
	});

	it('a singular system has no solution', () => {
		expect(solveCholesky(Float64Array.of(1, 1, 1, 1), Float64Array.of(1, 1))).toBeNull();
	});
});

describe('seeded numbers', () => {
	it('repeat with the seed and differ between seeds', () => {
		const draw = (seed: number): number[] => {
			const normal = seededNormal(seed);
			return Array.from({ length: 9 }, normal);
		};
		expect(draw(7)).toEqual(draw(7));
		expect(draw(7)).not.toEqual(draw(8));
	});

	it('have the moments of their distributions', () => {
		const normal = seededNormal(1);
		const drawn = Array.from({ length: 20_000 }, normal);
		const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
		const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length;
		// Five standard errors.
		expect(Math.abs(mean)).toBeLessThan(5 / Math.sqrt(drawn.length));
		expect(Math.abs(variance - 1)).toBeLessThan(5 * Math.sqrt(2 / drawn.length));
		fc.assert(
			fc.property(fc.integer(), (seed) => {
				const value = seededUniform(seed)();
				expect(value).toBeGreaterThanOrEqual(0);
				expect(value).toBeLessThan(1);
			}),
		);
	});
});
