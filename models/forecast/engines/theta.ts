import { growingDeviation } from '../intervals/growingDeviation';
import { normalIntervals } from '../intervals/normalIntervals';
import { rootMeanSquare } from '../numeric/rootMeanSquare';
import { straightLine } from '../numeric/straightLine';
import type { Fitted } from '../types';
import { simpleSmoothing } from './simpleSmoothing';

/**
 * The Theta method for a history without season (Assimakopoulos & Nikolopoulos 2000): the mean of the
 * trend line and of simple smoothing of the line with doubled curvature.
 */
export function fitTheta(history: Float64Array): Fitted {
	const length = history.length;
	const { slope, intercept } = straightLine(history);
	const line = (place: number): number => intercept + slope * place;
	const curved = history.map((value, index) => 2 * value - line(index + 1));
	const { alpha, level, fitted: smoothed } = simpleSmoothing(curved);
	const fitted = smoothed.map((value, index) => (value + line(index + 1)) / 2);
	const sigma = rootMeanSquare(history, fitted);
	return {
		fitted,
		parameters: { alpha, slope, intercept, sigma },
		predict(horizon, levels) {
			const point = Float64Array.from({ length: horizon }, (_, step) => (level + line(length + step + 1)) / 2);
			return { point, intervals: normalIntervals(point, growingDeviation(sigma, alpha, horizon), levels) };
		},
	};
}
