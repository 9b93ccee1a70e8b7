import type { Mode } from '../types';

/** Steps of the random walk that are tried: the more popular items are held back, the nearer alpha is to 1. */
export const WALKS = [{ alpha: 0.4, beta: 0 }, { alpha: 0.5, beta: 0 }, { alpha: 0.6, beta: 0 }, { alpha: 0.7, beta: 0.3 }, { alpha: 0.8, beta: 0.5 }, { alpha: 1, beta: 0.6 }] as const;
export const RIDGES = [20, 50, 100, 300, 1000] as const;
/** At these shares ridges are compared: what is best alone need not be best beside the walk. */
export const SHARES_OF_RIDGES = [0.3, 0.5, 0.8, 1] as const;
export const REGRESSION_SHARES = [0, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 1] as const;
/** Never 0: text is all that speaks for an item that nobody has bought. */
export const TEXT_SHARES = [0.1, 0.3, 0.6, 1] as const;
export const TREND_POWERS = [0, 0.3, 0.5, 0.7, 1] as const;
export const BUY_AGAIN_SHARES: Record<Mode, readonly number[]> = { discover: [0], buyAgain: [0.5, 1, 2, 5], nextPurchase: [0, 0.5, 1, 2] };

/** With more items than this fewer of them explain one another: the work is items × neighbours³. */
export const MANY_ITEMS = 20_000;
export const regressionNeighbours = (items: number): number => (items > MANY_ITEMS ? 50 : 100);
