import { backtestOrigins, FEWEST_BEFORE_TEST } from './backtestOrigins';

/** Earlier than two seasons no method can know a season: such a forecast says nothing about one that does. */
const SEASONS = 2;
/** Fewer origins are an anecdote. */
const FEWEST_ORIGINS = 3;

/** From where the past is forecast again, and how far. */
export interface BacktestPlan {
	readonly origins: number[];
	readonly horizon: number;
}

/**
 * Origins that have seen two seasons. A history which is too short for them with the whole horizon is
 * tested over a shorter one; one that has little more than two seasons is tested from earlier moments.
 * @param length known values
 * @param period values of a season; 1 for none
 */
export function backtestPlan(length: number, horizon: number, most: number, period: number): BacktestPlan {
	const fewest = Math.max(FEWEST_BEFORE_TEST, SEASONS * period);
	// Two steps more than the horizon leave three origins.
	const longest = length - fewest - (FEWEST_ORIGINS - 1);
	if (period <= 1 || longest < 2) return { horizon, origins: backtestOrigins(length, horizon, most) };
	const tested = Math.min(horizon, longest);
	return { horizon: tested, origins: backtestOrigins(length, tested, most, fewest) };
}
