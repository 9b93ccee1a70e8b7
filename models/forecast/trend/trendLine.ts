import { polynomialTrend } from './polynomialTrend';
import { theilSen } from './theilSen';
import type { TrendLine, TrendOptions, TrendRefusal } from './trendTypes';

const FEWEST_VALUES = 3;
/** The slopes between all pairs have to be in memory at once: two million of them at most. */
const MOST_ROBUST_VALUES = 2000;

export const fewestTrendValues = ({ kind, degree }: TrendOptions): number => (kind === 'polynomial' ? Math.max(FEWEST_VALUES, degree + 2) : FEWEST_VALUES);

function r2Of(values: Float64Array, fitted: Float64Array): number | null {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const left = values.reduce((sum, value, index) => sum + (value - (fitted[index] as number)) ** 2, 0);
	return spread === 0 ? null : 1 - left / spread;
}

/** The package is loaded at the first line that anybody draws. */
async function lineOf(x: number[], y: number[], { kind, degree }: TrendOptions): Promise<{ coefficients: number[]; predict(x: number): number }> {
	const { ExponentialRegression, PolynomialRegression, PowerRegression, SimpleLinearRegression } = await import('ml-regression');
	switch (kind) {
		case 'linear': {
			const line = new SimpleLinearRegression(x, y);
			return { coefficients: [line.intercept, line.slope], predict: (at) => line.predict(at) };
		}
		case 'robust': {
			const { intercept, slope } = theilSen(x, y);
			return { coefficients: [intercept, slope], predict: (at) => intercept + slope * at };
		}
		case 'exponential': {
			const line = new ExponentialRegression(x, y);
			return { coefficients: [line.B, line.A], predict: (at) => line.predict(at) };
		}
		case 'power': {
			const line = new PowerRegression(x, y);
			return { coefficients: [line.A, line.B], predict: (at) => line.predict(at) };
		}
		case 'polynomial':
			return polynomialTrend(PolynomialRegression, x, y, degree);
	}
}

/**
 * Draws a spreadsheet's trend line through a regular series: x counts the periods from 1. The fits are
 * those of ml-regression, but for the robust one; exponential and power are straight lines through the logarithms, as in Excel.
 * @param values every value finite
 * @param horizon periods after the last value to go on for
 */
export async function trendLine(values: Float64Array, horizon: number, options: TrendOptions): Promise<TrendLine | TrendRefusal> {
	const { kind } = options;
	const refuse = (reason: TrendRefusal['reason'], count: number): TrendRefusal => ({ status: 'refused', kind, reason, values: values.length, count });
	const fewest = fewestTrendValues(options);
	if (values.length < fewest) return refuse('too-few-values', fewest);
	const notPositive = values.filter((value) => value <= 0).length;
	if ((kind === 'exponential' || kind === 'power') && notPositive > 0) return refuse('not-positive', notPositive);
	const used = kind === 'robust' ? Math.min(values.length, MOST_ROBUST_VALUES) : values.length;
	const x = Array.from({ length: used }, (_, index) => values.length - used + index + 1);
	const { coefficients, predict } = await lineOf(x, [...values.slice(values.length - used)], options);
	const fitted = values.map((_, index) => predict(index + 1));
	const future = Float64Array.from({ length: horizon }, (_, index) => predict(values.length + index + 1));
	return { status: 'fitted', kind, coefficients, r2: r2Of(values, fitted), fitted, future, used };
}
