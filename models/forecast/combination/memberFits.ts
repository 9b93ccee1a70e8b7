import type { Effort, Fitted, FitContext, Model } from '../types';
import { memberModels, type MemberInput } from './memberModels';

export interface MemberFit {
	readonly model: Model;
	readonly fitted: Fitted;
}

/** What the engines are told about a history. */
export function contextOf({ history, period, longPeriods, regressors, seed }: MemberInput): FitContext {
	const seen = longPeriods.filter((long) => history.length >= 2 * long);
	return { period, periods: [period, ...seen], regressors, seed };
}

/** Null where the history is too short for an engine, or breaks it: the other members know enough. */
export function tryFit(model: Model, history: Float64Array, context: FitContext): MemberFit | null {
	try {
		const fitted = model.fit(history, context);
		return fitted.predict(1, []).point.every(Number.isFinite) ? { model, fitted } : null;
	} catch {
		return null;
	}
}

/** Fits every member that suits the history, one a step, so that a caller can stop in between. */
export function* fitMembers(input: MemberInput, effort: Effort): Generator<void, MemberFit[]> {
	const context = contextOf(input);
	const fits: MemberFit[] = [];
	for (const model of memberModels(input, effort)) {
		const fit = tryFit(model, input.history, context);
		if (fit !== null) fits.push(fit);
		yield;
	}
	return fits;
}

/** A member as it would have been at an earlier time: the form chosen later, estimated on what was known. */
export function fitEarlier({ model, fitted }: MemberFit, input: MemberInput): Fitted | null {
	try {
		return fitted.refit?.(input.history) ?? model.fit(input.history, contextOf(input));
	} catch {
		return null;
	}
}
