import type { RuleName } from './rules';
import type { Mode } from './settings';

export type Source =
	| 'hybrid' | 'itemCosine' | 'userCosine' | 'exact' | 'text' | 'buyAgain' | 'boughtTogether' | 'trending' | 'popularity' | 'catalogue';

/** An item of the history and the share of the score that comes from it; shares of all items add up to 1. */
export interface Because {
	readonly item: string;
	readonly share: number;
}

export interface RankedItem {
	readonly item: string;
	/** From 1. */
	readonly rank: number;
	/** Comparable within one list only. */
	readonly score: number;
	/** What put it there. */
	readonly source: Source;
	/** The three greatest shares; empty where nothing of the history speaks for it. */
	readonly because: readonly Because[];
	/** Set when the list had no answer of its own left; `catalogue` for an item that nobody ever had. */
	readonly filledBy: 'trending' | 'popularity' | 'catalogue' | null;
}

export interface Recommendation {
	readonly user: string | null;
	readonly mode: Mode;
	readonly items: readonly RankedItem[];
	/** Items that each rule took away, counted for the first rule that did. */
	readonly removedByRule: Readonly<Partial<Record<RuleName, number>>>;
	/** Items of the history that the recommender does not know. */
	readonly unknownItems: number;
}

export interface RankedUser {
	readonly user: string;
	readonly rank: number;
	readonly score: number;
	readonly because: readonly Because[];
}
