import type { HalfLives, Settings } from './types';

/** Days. Measured on a real shop (Online Retail, Discover); a choice for everyone else. */
export const DEFAULT_HALF_LIVES: HalfLives = { history: 60, trend: 14, buyAgain: 90, boughtTogether: 120 };

/** @param now the present, milliseconds since 1970 */
export function defaultSettings(now: number): Settings {
	return {
		mode: 'discover', method: 'auto', now, halfLives: DEFAULT_HALF_LIVES, tune: true, learnLikings: true, seed: 42,
		neighbours: 200, mostItemsPerUser: 500, fewestUsersPerPair: 1,
	};
}
