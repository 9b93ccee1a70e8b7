import type { ArimaOrder } from './arimaOrder';
import type { Differences } from './chooseDifferences';
import { difference } from './difference';
import { fitArima, type ArimaFit } from './fitArima';

export interface SearchLimits {
	readonly mostOrder: number;
	readonly mostSeasonalOrder: number;
	readonly mostFits: number;
}

type Orders = Pick<ArimaOrder, 'autoregressive' | 'movingAverage' | 'seasonalAutoregressive' | 'seasonalMovingAverage' | 'constant'>;

const orders = (p: number, q: number, P: number, Q: number, constant: boolean): Orders => ({
	autoregressive: p, movingAverage: q, seasonalAutoregressive: P, seasonalMovingAverage: Q, constant,
});

/** Orders that differ from the given ones by one step, in the order in which they are tried. */
function neighbours({ autoregressive: p, movingAverage: q, seasonalAutoregressive: P, seasonalMovingAverage: Q, constant }: Orders): Orders[] {
	const steps: Array<[number, number, number, number]> = [
		[0, 0, -1, 0], [0, 0, 0, -1], [0, 0, 1, 0], [0, 0, 0, 1], [0, 0, -1, -1], [0, 0, -1, 1], [0, 0, 1, -1], [0, 0, 1, 1],
		[-1, 0, 0, 0], [0, -1, 0, 0], [1, 0, 0, 0], [0, 1, 0, 0], [-1, -1, 0, 0], [-1, 1, 0, 0], [1, -1, 0, 0], [1, 1, 0, 0],
	];
	return [
		...steps.map(([dp, dq, dP, dQ]) => orders(p + dp, q + dq, P + dP, Q + dQ, constant)),
		orders(p, q, P, Q, !constant),
	];
}

/**
 * Stepwise search for the orders with the lowest AICc (Hyndman & Khandakar 2008): from four usual
 * models to the best neighbour, until no neighbour is better.
 * @param history not yet differenced
 * @returns null when the history is too short for any
 */
export function searchOrders(history: Float64Array, period: number, differences: Differences, limits: SearchLimits): ArimaFit | null {
	const seasonal = period > 1 && limits.mostSeasonalOrder > 0;
	const values = difference(difference(history, period, differences.seasonalDifferences), 1, differences.differences);
	const mayDrift = differences.differences + differences.seasonalDifferences <= 1;
	const mostOrder = Math.min(limits.mostOrder, Math.floor(values.length / 3));
	const mostSeasonal = seasonal ? Math.min(limits.mostSeasonalOrder, Math.floor(values.length / 3 / period)) : 0;
	const seen = new Set<string>();
	let best: ArimaFit | null = null;
	const allowed = ({ autoregressive: p, movingAverage: q, seasonalAutoregressive: P, seasonalMovingAverage: Q, constant }: Orders): boolean =>
		Math.min(p, q, P, Q) >= 0 && Math.max(p, q) <= mostOrder && Math.max(P, Q) <= mostSeasonal && (mayDrift || !constant);
	const attempt = (candidate: Orders): boolean => {
		const key = Object.values(candidate).join();
		if (seen.has(key) || !allowed(candidate) || seen.size >= limits.mostFits) return false;
		seen.add(key);
		const fit = fitArima(values, period, { ...candidate, ...differences });
		if (fit === null || (fit.nearUnitRoot && best !== null) || fit.aicc >= (best?.aicc ?? Infinity)) return false;
		best = fit;
		return true;
	};
	const season = Math.min(1, mostSeasonal);
	for (const constant of mayDrift ? [true, false] : [false]) attempt(orders(0, 0, 0, 0, constant));
	attempt(orders(Math.min(2, mostOrder), Math.min(2, mostOrder), season, season, mayDrift));
	attempt(orders(1, 0, season, 0, mayDrift));
	attempt(orders(0, 1, 0, season, mayDrift));
	while (best !== null && neighbours((best as ArimaFit).order).some(attempt));
	return best;
}
