import { arima } from '../engines/arima/arima';
import { dynamicTheta } from '../engines/dynamicTheta';
import { seasonalNaive } from '../engines/seasonalNaive';
import type { MemberName, Model } from '../types';

/** Seasons that must have been seen before a long one is taken out of a history. */
const FEWEST_SEASONS = 3;

/** An engine that is fitted with the longest season as its only one. */
function withLongSeason(engine: Model, name: MemberName): Model {
	return {
		name,
		fit(history, context) {
			const period = Math.max(...context.periods);
			return engine.fit(history, { ...context, period, periods: [period] });
		},
	};
}

/**
 * Members for a season that is longer than the main one (52 weeks, 168 hours), to stand beside those
 * that do not know it: on weekly data neither kind is right often enough to be alone.
 */
export const longSeasonMembers: readonly Model[] = [
	withLongSeason(seasonalNaive, 'longSeasonNaive'),
	withLongSeason(dynamicTheta, 'longSeasonTheta'),
	withLongSeason(arima, 'longSeasonArima'),
];

/** The long seasons that a history has seen often enough; whole numbers of steps only. */
export function seenLongPeriods(length: number, longPeriods: readonly number[]): number[] {
	return longPeriods.filter((period) => Number.isInteger(period) && length >= FEWEST_SEASONS * period);
}
