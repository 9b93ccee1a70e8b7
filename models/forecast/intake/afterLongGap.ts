import { seasonsOf } from '../seasonsOf';
import type { Calendar } from './intakeTypes';

/** Seasons of forecasting that may be missing before what lies behind them counts as another history. */
const YEARS = 2;
const FEWEST_STEPS = 24;

/**
 * Where the history begins that is worth reading: after the last hole that is longer than two years and
 * than all known periods together (a date of 1900 is a slip of the keyboard).
 * @param periods numbers of the known periods, ascending, at least one
 */
export function afterLongGap(periods: readonly number[], { frequency }: Calendar): number {
	const longest = Math.max(FEWEST_STEPS, YEARS * seasonsOf(frequency).yearSteps, periods.length);
	for (let index = periods.length - 1; index > 0; index -= 1) {
		// What is left must still be most of the rows.
		if (periods.length - index < periods.length / 2) continue;
		if ((periods[index] as number) - (periods[index - 1] as number) > longest) return periods[index] as number;
	}
	return periods[0] as number;
}
