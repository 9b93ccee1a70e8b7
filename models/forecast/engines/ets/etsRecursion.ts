import type { EtsForm } from './etsForm';

/** Smoothing parameters and the state before the first value. */
export interface EtsParameters {
	readonly alpha: number;
	readonly beta: number;
	readonly gamma: number;
	readonly phi: number;
	readonly level: number;
	readonly slope: number;
	/** One for each place in the season, place 0 for the first value; empty without a season. */
	readonly season: Float64Array;
}

/** The state after the last value, and how well the one-step predictions did. */
export interface EtsRun {
	readonly level: number;
	readonly slope: number;
	readonly season: Float64Array;
	/** Σ log|prediction|, needed by the likelihood of a multiplicative error. */
	readonly logSum: number;
}

/** A prediction this small makes a multiplicative error meaningless. */
const SMALLEST_PREDICTION = 1e-10;

/**
 * Runs a form over a history (Hyndman, Koehler, Ord & Snyder 2008, table 2.2 and 2.3).
 * @param errors takes the error at each step: absolute, or relative for a multiplicative error
 * @returns the last state; null where a multiplicative form meets a prediction that is not positive
 */
export function runEts(form: EtsForm, parameters: EtsParameters, history: Float64Array, errors: Float64Array): EtsRun | null {
	const { alpha, beta, gamma, phi } = parameters;
	const relative = form.error === 'M';
	const withTrend = form.trend !== 'N';
	const multiplied = form.season === 'M';
	const added = form.season === 'A';
	const period = parameters.season.length;
	const season = period === 0 ? parameters.season : parameters.season.slice();
	const out = errors;
	let { level, slope } = parameters;
	let logSum = 0;
	let product = 1;
	let place = 0;
	for (let index = 0; index < history.length; index += 1) {
		const value = history[index] as number;
		const trend = withTrend ? level + phi * slope : level;
		const seasonal = period === 0 ? 0 : (season[place] as number);
		const prediction = multiplied ? trend * seasonal : trend + seasonal;
		const error = value - prediction;
		if (relative) {
			if (!(prediction > SMALLEST_PREDICTION)) return null;
			out[index] = error / prediction;
			// One logarithm for many predictions: a logarithm a step would be the slowest part.
			product *= prediction;
			if (product > 1e200 || product < 1e-200) {
				logSum += Math.log(product);
				product = 1;
			}
		} else {
			out[index] = error;
		}
		const divisor = multiplied ? seasonal : 1;
		if (multiplied && !(Math.abs(divisor) > SMALLEST_PREDICTION)) return null;
		level = trend + (alpha * error) / divisor;
		if (withTrend) slope = phi * slope + (beta * error) / divisor;
		if (multiplied) season[place] = seasonal + (gamma * error) / trend;
		else if (added) season[place] = seasonal + gamma * error;
		place += 1;
		if (place === period) place = 0;
	}
	return { level, slope, season, logSum: logSum + Math.log(product) };
}
