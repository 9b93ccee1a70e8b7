import { contextOf, tryFit } from '../combination/memberFits';
import type { MemberInput } from '../combination/memberModels';
import { dynamicTheta } from '../engines/dynamicTheta';
import { ets } from '../engines/ets/ets';
import { harmonicRegression } from '../engines/harmonic/harmonicRegression';
import type { Fitted, Model } from '../types';

/** The form is chosen on the newest values; all are then judged by it. */
const MOST_VALUES_TO_CHOOSE = 1000;

/** One-step predictions of the whole history by one engine; null where it cannot. */
function predictionsOf(model: Model, input: MemberInput): Float64Array | null {
	const { history } = input;
	if (history.length <= MOST_VALUES_TO_CHOOSE) return tryFit(model, history, contextOf(input))?.fitted.fitted ?? null;
	const newest = tryFit(model, history.slice(history.length - MOST_VALUES_TO_CHOOSE), { ...contextOf(input), regressors: [] });
	const again = (newest?.fitted.refit as ((values: Float64Array) => Fitted) | undefined)?.(history);
	return again?.fitted ?? tryFit(model, history, contextOf(input))?.fitted.fitted ?? null;
}

/**
 * What each value was expected to be one step before it came: mean of exponential smoothing and
 * dynamic Theta, or the harmonic regression alone where there are known columns that explain a value
 * (a holiday is no anomaly). One engine a step; NaN where nothing can be said.
 */
export function* expectations(input: MemberInput): Generator<void, Float64Array> {
	const models = input.regressors.length > 0 ? [harmonicRegression] : [ets, dynamicTheta];
	const found: Float64Array[] = [];
	for (const model of models) {
		const predictions = predictionsOf(model, input);
		if (predictions !== null) found.push(predictions);
		yield;
	}
	return input.history.map((_, index) => found.reduce((sum, values) => sum + (values[index] as number) / found.length, found.length > 0 ? 0 : NaN));
}
