import { difference } from './difference';
import { kpssStatistic } from './kpssStatistic';
import { seasonalStrength } from './seasonalStrength';

/** 5 % point of the KPSS statistic. */
const KPSS_CRITICAL = 0.463;
/** Above this strength a season is differenced (forecast::nsdiffs, test "seas"). */
const STRONG_SEASON = 0.64;
const MOST_DIFFERENCES = 2;

export interface Differences {
	readonly differences: number;
	readonly seasonalDifferences: number;
}

const isConstant = (values: Float64Array): boolean => values.every((value) => value === values[0]);

/** How often a history must be differenced to have a steady level (Hyndman & Khandakar 2008). */
export function chooseDifferences(history: Float64Array, period: number): Differences {
	const seasonal = period > 1 && history.length > 2 * period + 5 && seasonalStrength(history, period) > STRONG_SEASON;
	const seasonalDifferences = seasonal ? 1 : 0;
	let values = difference(history, period, seasonalDifferences);
	let differences = 0;
	while (differences < MOST_DIFFERENCES && values.length > 5 && !isConstant(values) && kpssStatistic(values) > KPSS_CRITICAL) {
		values = difference(values, 1, 1);
		differences += 1;
	}
	return { differences, seasonalDifferences };
}
