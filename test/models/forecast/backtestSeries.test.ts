import { backtestOrigins } from '../../../models/forecast/backtest/backtestOrigins';
import { backtestPlan } from '../../../models/forecast/backtest/backtestPlan';
import { backtestSeries } from '../../../models/forecast/backtest/backtestSeries';
import { forecastSeries } from '../../../models/forecast/forecastSeries';
import type { BacktestOptions, BacktestReport, Series } from '../../../models/forecast/types';
import { oracleSeries } from './oracle';

const OPTIONS: BacktestOptions = {
	horizon: 6, levels: [0.8, 0.95], seed: 42, nonNegative: 'auto', effort: 'fast', origins: 4, yearSteps: 12,
};

const monthly = (): Series => ({ id: 'a', values: oracleSeries('monthly').values, period: 12, longPeriods: [] });

function backtest(series: Series, options: Partial<BacktestOptions> = {}): BacktestReport {
	const report = backtestSeries(series, { ...OPTIONS, ...options });
	if (report.status === 'refused' || report.status === 'failed') throw new Error(report.reason);
	return report;
}

describe('origins', () => {
	it('lie a horizon apart, the last one a horizon before the end', () => {
		expect(backtestOrigins(84, 6, 4)).toEqual([60, 66, 72, 78]);
	});

	it('move together in a short history, and end where there is nothing to fit', () => {
		expect(backtestOrigins(18, 6, 4)).toEqual([9, 10, 11, 12]);
		expect(backtestOrigins(14, 6, 4)).toEqual([8]);
		expect(backtestOrigins(13, 6, 4)).toEqual([]);
	});
});

describe('backtestPlan', () => {
	it('has seen two seasons before each test, if need be over a shorter horizon', () => {
		// By hand: 40 months and 12 ahead leave 28 before the last one, so 24 to 28.
		expect(backtestPlan(40, 12, 6, 12)).toEqual({ horizon: 12, origins: [24, 25, 26, 27, 28] });
		expect(backtestPlan(30, 12, 6, 12)).toEqual({ horizon: 4, origins: [24, 25, 26] });
		expect(backtestPlan(28, 12, 6, 12)).toEqual({ horizon: 2, origins: [24, 25, 26] });
	});

	it('begins earlier where there is little more than two seasons, or no season', () => {
		expect(backtestPlan(27, 12, 3, 12)).toEqual({ horizon: 12, origins: backtestOrigins(27, 12, 3) });
		expect(backtestPlan(30, 12, 6, 1)).toEqual({ horizon: 12, origins: backtestOrigins(30, 12, 6) });
	});
});

describe('backtestSeries', () => {
	it('finds the season of two and a half years that repeat themselves', () => {
		const values = Float64Array.from({ length: 30 }, (_, index) => 1000 + 400 * Math.sin((2 * Math.PI * index) / 12) + (index % 5));
		const report = backtest({ ...monthly(), values }, { horizon: 12, origins: 6, effort: 'full' });
		expect(report.accuracy).toBeGreaterThan(0.95);
		expect(report.horizon).toBe(4);
		expect(report.notes).toContainEqual({ code: 'backtest-shorter-horizon', details: { horizon: 4, asked: 12, values: 30 } });
	});

	it('makes each forecast from what was known then, and nothing else', () => {
		const { folds } = backtest(monthly());
		for (const { origin, forecast } of folds) {
			const then = forecastSeries({ ...monthly(), values: monthly().values.slice(0, origin) }, OPTIONS);
			expect(then).toMatchObject({ point: forecast });
		}
	});

	it('counts as its definitions say', () => {
		// Oracle: the definitions, applied to the folds by other means.
		const report = backtest(monthly());
		const pairs = report.folds.flatMap(({ actual, forecast }) => Array.from(actual, (value, step) => [value, forecast[step] as number] as const));
		const total = pairs.reduce((sum, [value]) => sum + value, 0);
		const missed = pairs.reduce((sum, [value, guess]) => sum + Math.abs(value - guess), 0);
		expect(report.accuracy).toBeCloseTo(1 - missed / total, 12);
		expect(report.bias).toBeCloseTo(pairs.reduce((sum, [value, guess]) => sum + guess - value, 0) / total, 12);
		const step = report.folds.reduce((sum, { actual, forecast }) => sum + Math.abs((actual[2] as number) - (forecast[2] as number)), 0);
		expect(report.errorByStep[2]).toBeCloseTo(step / 4, 10);
		expect(report.betterThanLastYear).toBe(true);
		expect(report.lastYearAccuracy).toBeGreaterThan(0.8);
	});

	it('says the same of last year as the series does: a growing one is under last year by its growth', () => {
		const values = Float64Array.from({ length: 60 }, (_, index) => 100 * 1.1 ** Math.floor(index / 12));
		const { lastYearAccuracy } = backtest({ ...monthly(), values }, { horizon: 12, origins: 2 });
		expect(lastYearAccuracy).toBeCloseTo(1 - (1 - 1 / 1.1), 6);
	});

	it('has no accuracy where everything was zero, and no year where none is known', () => {
		const zeros = backtest({ ...monthly(), values: new Float64Array(40) });
		expect(zeros).toMatchObject({ accuracy: null, bias: null, mase: null });
		expect(backtest({ ...monthly(), values: monthly().values.slice(0, 16), period: 1 }, { yearSteps: 52 })).toMatchObject({
			lastYearAccuracy: null, betterThanLastYear: null,
		});
	});

	it('refuses a history that is no longer than its horizon', () => {
		expect(backtestSeries({ ...monthly(), values: monthly().values.slice(0, 9) }, OPTIONS)).toMatchObject({ status: 'refused', reason: 'too-few-values' });
	});
});
