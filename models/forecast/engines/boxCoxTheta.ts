import { boxCox, inverseBoxCox } from '../numeric/boxCox';
import { goldenSection } from '../numeric/goldenSection';
import { straightLine } from '../numeric/straightLine';
import { fitAdjusted } from '../seasonal/seasonallyAdjusted';
import type { Fitted, Model } from '../types';
import { fitTheta } from './theta';

/**
 * The λ between 0 and 1 under which the history lies closest to a line with even errors: highest
 * profile likelihood (Box & Cox 1964).
 */
export function likelyLambda(history: Float64Array): number {
	const logSum = history.reduce((sum, value) => sum + Math.log(value), 0);
	const transformed = new Float64Array(history.length);
	const score = (lambda: number): number => {
		for (let index = 0; index < history.length; index += 1) transformed[index] = boxCox(history[index] as number, lambda);
		const { slope, intercept } = straightLine(transformed);
		let squares = 0;
		for (let index = 0; index < history.length; index += 1) squares += ((transformed[index] as number) - intercept - slope * (index + 1)) ** 2;
		return (history.length / 2) * Math.log(squares / history.length + Number.MIN_VALUE) - (lambda - 1) * logSum;
	};
	return goldenSection(score, 0, 1, 1e-3);
}

const withoutSeason = {
	fit(history: Float64Array): Fitted {
		if (!history.every((value) => value > 0)) return fitTheta(history);
		const lambda = likelyLambda(history);
		const inner = fitTheta(history.map((value) => boxCox(value, lambda)));
		const back = (values: Float64Array): Float64Array => values.map((value) => inverseBoxCox(value, lambda));
		return {
			fitted: back(inner.fitted),
			parameters: { ...inner.parameters, lambda },
			predict(horizon, levels) {
				const { point, intervals } = inner.predict(horizon, levels);
				return {
					point: back(point),
					intervals: intervals.map(({ level, lower, upper }) => ({ level, lower: back(lower), upper: back(upper) })),
				};
			},
		};
	},
};

/**
 * Theta on Box-Cox transformed values (Legaki & Koutsouri 2018, entry 260 of M4), which lets growth be
 * anything between linear and exponential. On the history without its season; plain Theta where
 * values are not positive.
 */
export const boxCoxTheta: Model = {
	name: 'boxCoxTheta',
	fit: (history, context) => fitAdjusted(withoutSeason, history, context),
};
