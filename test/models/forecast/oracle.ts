import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Seeded series and the answers of statsforecast, statsmodels and scipy; made by test/oracles/forecast/makeForecastOracles.py. */
export interface ForecastOracles {
	versions: Record<string, string>;
	series: Record<string, { values: number[]; period: number }>;
	seasonalNaive: Array<{ series: string; point: number[]; lower80: number[] }>;
	dynamicTheta: Array<{ series: string; point: number[] }>;
	ces: Array<{ series: string; point: number[] }>;
	ets: Array<{ series: string; form: string; point: number[]; lower95: number[]; upper95: number[]; sigma2: number; loglik: number; aicc: number }>;
	arima: Array<{ series: string; order: number[]; seasonal: number[]; point: number[]; lower95: number[]; upper95: number[] }>;
	decomposition: Array<{ series: string; kind: 'multiplicative' | 'additive'; indices: number[] }>;
	statistics: {
		autocorrelations: number[];
		kpss: Record<string, number>;
		normal: Array<[number, number]>;
		studentFive: Array<[number, number]>;
		studentFiveMedian: number;
		quantiles: Array<[number, number]>;
		boxCox: Array<[number, number, number, number]>;
		line: [number, number];
		solve: { matrix: number[]; right: number[]; solution: number[] };
	};
}

/** The same series by R's package forecast; made by test/oracles/forecast/makeForecastOraclesR.R. */
export interface OraclesOfR {
	versions: Record<string, string>;
	ets: Array<{ series: string; form: string; point: number[]; lower95: number[]; upper95: number[] }>;
	arima: Array<{ series: string; order: number[]; seasonal: number[]; point: number[]; lower95: number[]; upper95: number[] }>;
	theta: Array<{ series: string; point: number[] }>;
}

export function readOraclesOfR(): OraclesOfR {
	return JSON.parse(readFileSync(join(__dirname, '..', '..', 'oracles', 'forecast', 'forecastOraclesR.json'), 'utf8')) as OraclesOfR;
}

let known: ForecastOracles | null = null;

export function readOracles(): ForecastOracles {
	const file = join(__dirname, '..', '..', 'oracles', 'forecast', 'forecastOracles.json');
	known ??= JSON.parse(readFileSync(file, 'utf8')) as ForecastOracles;
	return known;
}

/** Values and period of a series of the oracles. */
export function oracleSeries(name: string): { values: Float64Array; period: number } {
	const found = readOracles().series[name];
	if (found === undefined) throw new Error(`There is no series ${name}`);
	return { values: Float64Array.from(found.values), period: found.period };
}

/** Context of a fit without anything special. */
export function context(period: number): { period: number; periods: number[]; regressors: []; seed: number } {
	return { period, periods: [period], regressors: [], seed: 42 };
}

/** Mean absolute difference of two forecasts, as a share of the values' mean size. */
export function apart(own: ArrayLike<number>, other: readonly number[]): number {
	const size = other.reduce((sum, value) => sum + Math.abs(value), 0);
	return other.reduce((sum, value, index) => sum + Math.abs(value - (own[index] as number)), 0) / size;
}
