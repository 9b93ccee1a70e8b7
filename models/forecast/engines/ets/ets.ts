import { normalIntervals } from '../../intervals/normalIntervals';
import { pathIntervals } from '../../intervals/pathIntervals';
import { fitAdjusted } from '../../seasonal/seasonallyAdjusted';
import type { Fitted, FitContext, Model } from '../../types';
import { additiveDeviation } from './additiveDeviation';
import { candidateForms, type EtsForm } from './etsForm';
import { fitEts, type EtsEffort, type EtsFit } from './fitEts';
import { pointPath } from './pointPath';
import { simulateEts } from './simulateEts';

const LONGEST_SEASON = 24;
const PATHS = 500;
const EFFORT: EtsEffort = {
	mostIterations: 30,
	starts: [{ alpha: 0.3, betaShare: 0.1, gammaShare: 0.1, phi: 0.95 }],
};

/** Every candidate that could be fitted, best AICc first. */
export function rankForms(history: Float64Array, period: number, forms: readonly EtsForm[], effort = EFFORT): EtsFit[] {
	const fits = forms.map((form) => fitEts(form, history, period, effort)).filter((fit) => fit !== null);
	return fits.sort((one, other) => one.aicc - other.aicc);
}

function fittedOf(fit: EtsFit, history: Float64Array, context: FitContext): Fitted {
	const { form, errors, parameters } = fit;
	const { alpha, beta, gamma, phi } = parameters;
	const length = history.length;
	const simulate = (horizon: number, paths: number, pathSeed: number): Float64Array[] =>
		simulateEts(fit, length, horizon, paths, pathSeed);
	return {
		fitted: history.map((value, index) => {
			const error = errors[index] as number;
			return form.error === 'M' ? value / (1 + error) : value - error;
		}),
		parameters: { alpha, beta, gamma, phi, level: parameters.level, slope: parameters.slope, variance: fit.variance, aicc: fit.aicc },
		simulate,
		refit: (earlier) => fitForms(earlier, context, [form]),
		predict(horizon, levels) {
			const point = pointPath(fit, length, horizon);
			if (levels.length === 0) return { point, intervals: [] };
			if (form.error === 'A') return { point, intervals: normalIntervals(point, additiveDeviation(fit, horizon), levels) };
			return { point, intervals: pathIntervals(simulate(horizon, PATHS, context.seed), horizon, levels) };
		},
	};
}

/** Exponential smoothing with a given list of forms: the one with the lowest AICc. */
export function fitForms(history: Float64Array, context: FitContext, forms: readonly EtsForm[]): Fitted {
	const [best] = rankForms(history, context.period, forms);
	if (best === undefined) throw new RangeError(`${history.length} values are too few for exponential smoothing`);
	return fittedOf(best, history, context);
}

/**
 * Automatic exponential smoothing (Hyndman, Koehler, Snyder & Grose 2002): 15 state space forms fitted
 * by maximum likelihood, chosen by AICc. A season longer than 24 steps is taken out beforehand.
 */
export const ets: Model = {
	name: 'ets',
	fit(history, context) {
		const { period } = context;
		const positive = history.every((value) => value > 0);
		const withoutSeason = { fit: (values: Float64Array, inner: FitContext) => fitForms(values, inner, candidateForms(false, values.every((value) => value > 0))) };
		if (period > LONGEST_SEASON) return fitAdjusted(withoutSeason, history, context);
		return fitForms(history, context, candidateForms(period > 1 && history.length > 2 * period, positive));
	},
};
