/** `discover`: what the user never bought. `buyAgain`: what she bought before. `nextPurchase`: both. */
export type Mode = 'discover' | 'buyAgain' | 'nextPurchase';

/** `auto`: the tuned hybrid. `exact`: EASE over all items at once, for at most `MOST_EXACT_ITEMS`. */
export type Method = 'auto' | 'itemCosine' | 'userCosine' | 'popularity' | 'exact';

/** All days are lengths in time after which an event counts half. */
export interface HalfLives {
	/** Of a user's own events when she is answered; Infinity: all count the same. */
	readonly history: number;
	/** Of what is in fashion. */
	readonly trend: number;
	/** Of what a user buys again and again. */
	readonly buyAgain: number;
	/** Of orders, for what is bought together. */
	readonly boughtTogether: number;
}

export interface Settings {
	readonly mode: Mode;
	readonly method: Method;
	/** The present, milliseconds since 1970: the clock in production, the cut in an evaluation. Later events count as of now. */
	readonly now: number;
	/** In days. */
	readonly halfLives: HalfLives;
	/** Whether `auto` chooses its parts' settings on a part of the events that is held back; else the defaults. */
	readonly tune: boolean;
	/** Whether it is learned what a user would like; what is in demand and what goes together are learned always. */
	readonly learnLikings: boolean;
	/** Any whole number; the same one gives the same recommender to the last bit. */
	readonly seed: number;
	/** Neighbours that are kept for an item, 200 by default; an artefact keeps 50. */
	readonly neighbours: number;
	/** Of one user only so many of the newest items count (500): one wholesaler or bot would outweigh all. */
	readonly mostItemsPerUser: number;
	/** A pair of items counts from so many different users (orders) on: 1; 2 or 3 where pairs must not point at one person. Not for `exact`. */
	readonly fewestUsersPerPair: number;
	/** Asked between two settings of the tuner: once true, the best one so far is taken. Makes a result depend on the clock. */
	readonly outOfTime?: () => boolean;
}
