import { naive2 } from '../engines/naive2';
import { seasonalNaive } from '../engines/seasonalNaive';
import type { Effort, Fitted, MemberName, Regressor } from '../types';

/** A history as the members see it; windows and origins are shorter cuts of the same series. */
export interface MemberInput {
	readonly history: Float64Array;
	readonly period: number;
	readonly longPeriods: readonly number[];
	readonly regressors: readonly Regressor[];
	readonly seed: number;
	readonly effort: Effort;
}

export interface MemberFit {
	readonly name: MemberName;
	readonly fitted: Fitted;
}

/** Fits every member that suits the history, one a step, so that a caller can stop in between. */
export function* memberFits(input: MemberInput): Generator<MemberFit, void> {
	const context = { period: input.period, periods: [input.period], regressors: input.regressors, seed: input.seed };
	for (const model of [seasonalNaive, naive2]) yield { name: model.name, fitted: model.fit(input.history, context) };
}
