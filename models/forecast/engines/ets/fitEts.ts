import { levenbergMarquardt } from '../../numeric/levenbergMarquardt';
import { powerOfTwoUnit } from '../../numeric/powerOfTwoUnit';
import type { EtsForm } from './etsForm';
import { runEts, type EtsParameters, type EtsRun } from './etsRecursion';
import { initialState } from './initialState';
import { ParameterVector, type SmoothingStart } from './parameterVector';

/** A form fitted to a history. */
export interface EtsFit {
	readonly form: EtsForm;
	readonly parameters: EtsParameters;
	readonly state: EtsRun;
	/** One-step errors: absolute, or relative for a multiplicative error. */
	readonly errors: Float64Array;
	/** Variance of the errors, for the free numbers corrected. */
	readonly variance: number;
	readonly aicc: number;
}

export interface EtsEffort {
	readonly mostIterations: number;
	readonly starts: readonly SmoothingStart[];
}

/** The first season of a longer period would cost more than it brings: it stays as the decomposition has it. */
const LONGEST_FREE_SEASON = 12;

/**
 * Fits one form by maximum likelihood, all first states included (Hyndman et al. 2008, §5.1). The
 * likelihood of a multiplicative error is a sum of squares too, once every relative error is
 * multiplied by the geometric mean of the predictions; so one least squares search serves all forms.
 * @returns null where the form cannot describe the history: too few values, or predictions below zero
 */
export function fitEts(form: EtsForm, history: Float64Array, period: number, effort: EtsEffort): EtsFit | null {
	const unit = powerOfTwoUnit(history);
	const fit = fitScaled(form, history.map((value) => value / unit), period, effort);
	return fit === null ? null : inUnits(fit, unit, history.length);
}

/** A fit of scaled values, told in the history's own units. */
function inUnits(fit: EtsFit, unit: number, count: number): EtsFit {
	const { form, parameters, state } = fit;
	const errorUnit = form.error === 'A' ? unit : 1;
	const place = (season: Float64Array): Float64Array => (form.season === 'A' ? season.map((value) => value * unit) : season);
	return {
		form,
		parameters: { ...parameters, level: parameters.level * unit, slope: parameters.slope * unit, season: place(parameters.season) },
		state: { level: state.level * unit, slope: state.slope * unit, season: place(state.season), logSum: state.logSum + count * Math.log(unit) },
		errors: fit.errors.map((error) => error * errorUnit),
		variance: fit.variance * errorUnit * errorUnit,
		aicc: fit.aicc + 2 * count * Math.log(unit),
	};
}

function fitScaled(form: EtsForm, history: Float64Array, period: number, effort: EtsEffort): EtsFit | null {
	const count = history.length;
	const vector = new ParameterVector(form, initialState(form, history, period), form.season !== 'N' && period <= LONGEST_FREE_SEASON);
	const free = vector.estimated + 1;
	if (count - free - 1 <= 0) return null;
	const residuals = (at: Float64Array, out: Float64Array): boolean => {
		const run = runEts(form, vector.read(at), history, out);
		if (run === null) return false;
		if (form.error === 'M') {
			const target = out;
			const geometricMean = Math.exp(run.logSum / count);
			for (let index = 0; index < count; index += 1) target[index] = (target[index] as number) * geometricMean;
		}
		return true;
	};
	let best: { at: Float64Array; value: number } | null = null;
	for (const start of effort.starts) {
		const found = levenbergMarquardt(residuals, vector.start(start), {
			residuals: count,
			mostIterations: effort.mostIterations,
			tolerance: 1e-5,
			scales: vector.scales(),
		});
		if (found.value < (best?.value ?? Infinity)) best = found;
	}
	if (best === null) return null;
	const parameters = vector.read(best.at);
	const errors = new Float64Array(count);
	const state = runEts(form, parameters, history, errors);
	if (state === null) return null;
	const squares = errors.reduce((sum, error) => sum + error * error, 0);
	// A perfect fit has no likelihood: a tiny floor keeps the comparison finite.
	const likelihood = count * Math.log(Math.max(best.value, Number.MIN_VALUE));
	return {
		form,
		parameters,
		state,
		errors,
		variance: squares / Math.max(1, count - free),
		aicc: likelihood + 2 * free + (2 * free * (free + 1)) / (count - free - 1),
	};
}
