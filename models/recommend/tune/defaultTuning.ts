import type { Mode, Rung, Settings, Tuning } from '../types';
import { regressionNeighbours } from './grid';

const BUY_AGAIN: Record<Mode, number> = { discover: 0, buyAgain: 1, nextPurchase: 1 };

/**
 * What is used where nothing can be tried out: the values of the measured shops.
 * @param items how many there are
 */
export function defaultTuning(rung: Rung, { mode, halfLives, fewestUsersPerPair }: Settings, { hasDates, items }: { hasDates: boolean; items: number }): Tuning {
	return {
		randomWalk: { alpha: 0.7, beta: 0.3 },
		localRegression: { neighbours: regressionNeighbours(items), ridge: 50 },
		regressionShare: 0.4,
		textShare: rung === 'hybrid' ? 0.3 : 2,
		trendPower: hasDates ? 0.5 : 0,
		buyAgainShare: BUY_AGAIN[mode],
		fewestUsersPerPair,
		historyHalfLife: hasDates ? halfLives.history : Infinity,
		chosenBy: 'defaults',
		users: 0,
	};
}
