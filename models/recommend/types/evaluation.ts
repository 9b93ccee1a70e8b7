import type { RecommendNote } from './notes';
import type { Tuning } from './recommender';
import type { Mode } from './settings';

/** What the evaluation compares. */
export type CompareName = 'hybrid' | 'exact' | 'itemCosine' | 'userCosine' | 'popularity' | 'bestSellers' | 'buyAgain';

/** Means over users; LightGCN's definitions, every item ranked. */
export interface MethodScores {
	readonly name: CompareName;
	/** Hits ÷ items that the user really took. */
	readonly recall: number;
	readonly ndcg: number;
	readonly precision: number;
	/** Share of users with at least one hit. */
	readonly hitRate: number;
	/** 95 % bounds of `recall` (bootstrap over users). */
	readonly lower: number;
	readonly upper: number;
	/** Share of all items that were shown to anyone. */
	readonly coverage: number;
	/** Mean of −log2(share of users who had the item) over what was shown. */
	readonly novelty: number;
	/** Share of shown items that came from a fallback. */
	readonly filledShare: number;
}

export interface Comparison {
	readonly against: CompareName;
	/** Recall of the chosen method ÷ recall of the other − 1; null when the other has none. */
	readonly gain: number | null;
	/** 95 % bounds of the difference in recall (paired bootstrap over users). */
	readonly lower: number;
	readonly upper: number;
	readonly verdict: 'better' | 'worse' | 'same';
}

/** Scores for users with so many items in their history. */
export interface HistoryGroup {
	/** From so many items. */
	readonly from: number;
	/** To so many; null for no end. */
	readonly to: number | null;
	readonly users: number;
	readonly scores: ReadonlyArray<{ readonly name: CompareName; readonly recall: number; readonly ndcg: number }>;
}

export interface EvaluationReport {
	/** `refused`: nothing to hold back. `uncertain`: fewer than 30 users. */
	readonly status: 'decided' | 'uncertain' | 'refused';
	/** By time, or without dates one item of each user. */
	readonly split: 'time' | 'lastItem';
	/** The moment that parts training from test; null without dates. */
	readonly cut: number | null;
	readonly testDays: number | null;
	readonly mode: Mode;
	/** Length of the lists. */
	readonly count: number;
	/** Users that were tested. */
	readonly users: number;
	readonly methods: readonly MethodScores[];
	/** The one with the highest recall. */
	readonly best: CompareName | null;
	/** The chosen method against each of the others. */
	readonly chosen: CompareName;
	readonly comparisons: readonly Comparison[];
	readonly betterThanBaseline: boolean;
	readonly byHistory: readonly HistoryGroup[];
	/** In plain words. */
	readonly verdict: string;
	readonly tuning: Tuning | null;
	readonly notes: readonly RecommendNote[];
}
