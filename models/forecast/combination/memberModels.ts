import { arima } from '../engines/arima/arima';
import { boxCoxTheta } from '../engines/boxCoxTheta';
import { ces } from '../engines/ces';
import { dynamicTheta } from '../engines/dynamicTheta';
import { ets } from '../engines/ets/ets';
import { harmonicRegression } from '../engines/harmonic/harmonicRegression';
import { naive2 } from '../engines/naive2';
import { seasonalNaive } from '../engines/seasonalNaive';
import { tsb } from '../engines/tsb';
import { isSeasonal } from '../seasonal/isSeasonal';
import type { Effort, Model, Regressor } from '../types';
import { longSeasonMembers } from './longSeason';

/** A history as the members see it. */
export interface MemberInput {
	readonly history: Float64Array;
	readonly period: number;
	readonly longPeriods: readonly number[];
	readonly regressors: readonly Regressor[];
	readonly seed: number;
}

/** With more zeros than this, demand is called rare. */
const RARE_ZERO_SHARE = 0.4;

export function zeroShare(history: Float64Array): number {
	return history.filter((value) => value === 0).length / history.length;
}

/** Whether most methods would be misled by zeros; a shop that is closed every winter is seasonal, not rare. */
export function isRare({ history, period }: MemberInput): boolean {
	return zeroShare(history) > RARE_ZERO_SHARE && !isSeasonal(history, period);
}

/**
 * The engines that take part: exponential smoothing, two kinds of Theta, ARIMA, and last season's values
 * where there is a season. Known columns and long seasons bring in the harmonic regression. Which ones
 * help was decided on M3, Tourism and M4 Weekly.
 */
export function memberModels(input: MemberInput, effort: Effort): Model[] {
	const { history, period, longPeriods, regressors } = input;
	if (isRare(input)) return [tsb];
	if (effort === 'fast') return [dynamicTheta, boxCoxTheta, ces, period > 1 ? seasonalNaive : naive2];
	const long = longSeasonMembers(history.length, longPeriods);
	const waves = regressors.length > 0 || longPeriods.some((season) => history.length >= 2 * season) ? [harmonicRegression] : [];
	// Complex smoothing joins in only where no season could lead it astray.
	const fourth = period > 1 ? [seasonalNaive] : long.length > 0 ? [] : [ces];
	return [ets, dynamicTheta, boxCoxTheta, ...fourth, arima, ...waves, ...long];
}
