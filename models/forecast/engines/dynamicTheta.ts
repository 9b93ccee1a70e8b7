import { growingDeviation } from '../intervals/growingDeviation';
import { normalIntervals } from '../intervals/normalIntervals';
import { nelderMead } from '../numeric/nelderMead';
import { powerOfTwoUnit } from '../numeric/powerOfTwoUnit';
import { rootMeanSquare } from '../numeric/rootMeanSquare';
import { fitAdjusted } from '../seasonal/seasonallyAdjusted';
import type { Fitted, Model } from '../types';

interface ThetaParameters {
	level: number;
	alpha: number;
	theta: number;
}

const ALPHA_LOW = 0.1;
const ALPHA_HIGH = 0.99;
const THETA_LOW = 1;
/** Beyond this the trend line counts in full: larger values change nothing that could be seen. */
const THETA_HIGH = 1e6;
/** The first errors say more about the first level than about the method. */
const FIRST_SCORED = 3;
const MOST_EVALUATIONS = 400;

/**
 * Runs the recursions over the history and `horizon` steps beyond it, where each prediction takes the
 * place of the value. `predictions` is as long as both together.
 */
function run(history: Float64Array, { level: first, alpha, theta }: ThetaParameters, predictions: Float64Array): void {
	const out = predictions;
	const weight = 1 - 1 / theta;
	let level = first;
	let mean = 0;
	let slope = 0;
	let intercept = 0;
	let decay = 1; // (1 − α)^t
	for (let index = 0; index < out.length; index += 1) {
		const line = index === 0 ? 0 : decay * intercept + ((1 - decay * (1 - alpha)) / alpha) * slope;
		const prediction = index === 0 ? level + weight * (history[0] as number) : level + weight * line;
		out[index] = prediction;
		const value = index < history.length ? (history[index] as number) : prediction;
		const count = index + 1;
		slope = count === 1 ? 0 : ((count - 2) * slope + (6 * (value - mean)) / count) / (count + 1);
		mean += (value - mean) / count;
		intercept = mean - (slope * (count + 1)) / 2;
		level = alpha * value + (1 - alpha) * level;
		if (index > 0) decay *= 1 - alpha;
	}
}

function estimate(history: Float64Array): ThetaParameters {
	const predictions = new Float64Array(history.length);
	const scale = powerOfTwoUnit(history);
	const read = (at: Float64Array): ThetaParameters => {
		const [level = 0, alpha = 0, logTheta = 0] = at;
		return { level: level * scale, alpha, theta: Math.exp(logTheta) };
	};
	const from = history.length > FIRST_SCORED + 2 ? FIRST_SCORED : 1;
	const score = (at: Float64Array): number => {
		const parameters = read(at);
		if (parameters.alpha < ALPHA_LOW || parameters.alpha > ALPHA_HIGH) return Infinity;
		if (parameters.theta < THETA_LOW || parameters.theta > THETA_HIGH) return Infinity;
		run(history, parameters, predictions);
		let sum = 0;
		for (let index = from; index < history.length; index += 1) {
			sum += (((history[index] as number) - (predictions[index] as number)) / scale) ** 2;
		}
		return sum;
	};
	const start = [(history[0] as number) / scale / 2, 0.5, Math.log(2)];
	const options = { steps: [0.1, 0.2, 0.3], mostEvaluations: MOST_EVALUATIONS, tolerance: 1e-7 };
	return read(nelderMead(score, start, options).at);
}

const withoutSeason = {
	fit(history: Float64Array): Fitted {
		const parameters = estimate(history);
		const length = history.length;
		const fitted = new Float64Array(length);
		run(history, parameters, fitted);
		const sigma = rootMeanSquare(history.subarray(Math.min(FIRST_SCORED, length - 1)), fitted.subarray(Math.min(FIRST_SCORED, length - 1)));
		return {
			fitted,
			parameters: { ...parameters, sigma },
			predict(horizon, levels) {
				const all = new Float64Array(length + horizon);
				run(history, parameters, all);
				const point = all.slice(length);
				return { point, intervals: normalIntervals(point, growingDeviation(sigma, parameters.alpha, horizon), levels) };
			},
		};
	},
};

/**
 * Dynamic optimised Theta (Fiorucci, Pellegrini, Louzada, Petropoulos & Koehler 2016, model DOTM):
 * exponential smoothing pulled towards a line whose slope is estimated anew at each step, with the
 * pull itself estimated. On the history without its season.
 */
export const dynamicTheta: Model = {
	name: 'dynamicTheta',
	fit: (history, context) => fitAdjusted(withoutSeason, history, context),
};
