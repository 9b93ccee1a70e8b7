import { normalIntervals } from '../intervals/normalIntervals';
import { nelderMead } from '../numeric/nelderMead';
import { powerOfTwoUnit } from '../numeric/powerOfTwoUnit';
import { rootMeanSquare } from '../numeric/rootMeanSquare';
import { fitAdjusted } from '../seasonal/seasonallyAdjusted';
import type { Fitted, Model } from '../types';

interface CesState {
	level: number;
	/** The complex part: what the level does not say about the nonstationary growth. */
	potential: number;
}

interface CesParameters extends CesState {
	real: number;
	imaginary: number;
}

const MOST_EVALUATIONS = 400;
const FIRST_VALUES = 10;

/** One step of the state for an error (Svetunkov, Kourentzes & Ord 2022, equation 9). */
function advance({ level, potential }: CesState, { real, imaginary }: CesParameters, error: number): CesState {
	return {
		level: level - (1 - imaginary) * potential + (real - imaginary) * error,
		potential: level + (1 - real) * potential + (real + imaginary) * error,
	};
}

/** Eigenvalues of the discount matrix inside the unit circle: old values then lose their weight. */
function isStable({ real, imaginary }: CesParameters): boolean {
	// D = [[1 − a0 + a1, −(1 − a1)], [1 − a0 − a1, 1 − a0]]
	const trace = 2 - 2 * real + imaginary;
	const determinant = (1 - real + imaginary) * (1 - real) + (1 - imaginary) * (1 - real - imaginary);
	return Math.abs(determinant) < 1 && Math.abs(trace) < 1 + determinant;
}

function run(history: Float64Array, parameters: CesParameters, fitted: Float64Array): CesState {
	const out = fitted;
	const { real, imaginary } = parameters;
	let { level, potential } = parameters;
	for (let index = 0; index < history.length; index += 1) {
		out[index] = level;
		const error = (history[index] as number) - level;
		const next = level - (1 - imaginary) * potential + (real - imaginary) * error;
		potential = level + (1 - real) * potential + (real + imaginary) * error;
		level = next;
	}
	return { level, potential };
}

function estimate(history: Float64Array): CesParameters {
	const scale = powerOfTwoUnit(history);
	const count = Math.min(FIRST_VALUES, history.length);
	const first = history.slice(0, count).reduce((sum, value) => sum + value, 0) / count / scale;
	const fitted = new Float64Array(history.length);
	const read = (at: Float64Array): CesParameters => ({
		real: at[0] as number,
		imaginary: at[1] as number,
		level: (at[2] as number) * scale,
		potential: (at[3] as number) * scale,
	});
	const score = (at: Float64Array): number => {
		const parameters = read(at);
		if (!isStable(parameters)) return Infinity;
		run(history, parameters, fitted);
		let sum = 0;
		for (let index = 0; index < history.length; index += 1) {
			sum += (((history[index] as number) - (fitted[index] as number)) / scale) ** 2;
		}
		return sum;
	};
	const options = { steps: [-0.1, 0.01, 0.1, 0.1], mostEvaluations: MOST_EVALUATIONS, tolerance: 1e-7 };
	return read(nelderMead(score, [1.3, 1, first, first / 1.1], options).at);
}

const withoutSeason = {
	fit(history: Float64Array): Fitted {
		const parameters = estimate(history);
		const fitted = new Float64Array(history.length);
		const last = run(history, parameters, fitted);
		const sigma = rootMeanSquare(history, fitted);
		return {
			fitted,
			parameters: { ...parameters, sigma },
			predict(horizon, levels) {
				const point = new Float64Array(horizon);
				const deviation = new Float64Array(horizon);
				let state = last;
				// What an error of 1 now does to each later step: the weights of the forecast's variance.
				let echo = advance({ level: 0, potential: 0 }, parameters, 1);
				let variance = 1;
				for (let step = 0; step < horizon; step += 1) {
					point[step] = state.level;
					deviation[step] = sigma * Math.sqrt(variance);
					variance += echo.level ** 2;
					state = advance(state, parameters, 0);
					echo = advance(echo, parameters, 0);
				}
				return { point, intervals: normalIntervals(point, deviation, levels) };
			},
		};
	},
};

/**
 * Complex exponential smoothing without season (Svetunkov, Kourentzes & Ord 2022): level and growth in
 * one complex number, so that it need not be decided whether there is a trend. On the history without
 * its season.
 */
export const ces: Model = {
	name: 'ces',
	fit: (history, context) => fitAdjusted(withoutSeason, history, context),
};
