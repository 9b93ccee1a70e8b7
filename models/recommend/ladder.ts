import type { Rung } from './types';

/** Below these, items of one user say little about another's. */
export const FEWEST_USERS_WITH_TWO = 25;
export const FEWEST_USERS_FOR_HYBRID = 200;
/** From here on, what is learned is worth a tuner's while (the least that Amazon Personalize takes is 1,000). */
export const FEWEST_EVENTS_TO_TUNE = 500;
export const ENOUGH_EVENTS = 1000;

/** How much can be learned from so many users. */
export function ladder(users: number, usersWithTwo: number): Rung {
	if (usersWithTwo < FEWEST_USERS_WITH_TWO) return 'popular';
	return users < FEWEST_USERS_FOR_HYBRID ? 'text' : 'hybrid';
}
