import { arima } from '../engines/arima/arima';
import { dynamicTheta } from '../engines/dynamicTheta';
import { seasonalNaive } from '../engines/seasonalNaive';
import type { MemberName, Model } from '../types';

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

/** Seasons that a history must hold: one to look back at while the other is forecast; three to take a season out. */
const SEASONS_FOR_NAIVE = 2;
const SEASONS_TO_ADJUST = 3;

/**
 * Members for a season that is longer than the main one (52 weeks, 168 hours), to stand beside those
 * that do not know it: on weekly data neither kind is right often enough to be alone. Only for seasons
 * of a whole number of steps.
 */
export function longSeasonMembers(length: number, longPeriods: readonly number[]): Model[] {
	const longest = Math.max(0, ...longPeriods.filter((period) => Number.isInteger(period) && length >= SEASONS_FOR_NAIVE * period));
	if (longest === 0) return [];
	const naive = withLongSeason(seasonalNaive, 'longSeasonNaive');
	if (length < SEASONS_TO_ADJUST * longest) return [naive];
	return [naive, withLongSeason(dynamicTheta, 'longSeasonTheta'), withLongSeason(arima, 'longSeasonArima')];
}
