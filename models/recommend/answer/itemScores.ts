import { userRules } from '../rules/userRules';
import type { RankedItem, Recommendation, RecommendOptions, Source } from '../types';
import { Accumulator } from './accumulator';
import { sharesOf } from './because';
import { heldItems, type HeldItems } from './heldItems';
import type { OpenRecommender } from './openRecommender';
import { pickItems } from './pickItems';
import { fillerOf } from './recommendFor';

/** One sum of item-to-item rows: what is like, or goes with, the items that are asked about. */
export interface ItemQuestion {
	readonly items: readonly string[];
	readonly source: Source;
	/** Adds up the scores of all items. */
	readonly addTo: (total: Accumulator, held: HeldItems) => void;
	/** By item that is asked about: what it adds to the score of a place. */
	readonly contributions: (held: HeldItems, place: number) => number[];
}

/**
 * Ranks items for items. The items that are asked about are never among the answer; what nobody ever
 * had together with anything is answered by what is in fashion.
 */
export function answerItems(open: OpenRecommender, { items, source, addTo, contributions }: ItemQuestion, options: RecommendOptions): Recommendation {
	const { now, mode, rules, explain } = options;
	const history = items.map((item) => ({ item, time: null, weight: 1 }));
	const { held, unknown } = heldItems(history, open.placeOf, { now, historyHalfLife: Infinity, buyAgainHalfLife: Infinity });
	const total = new Accumulator(open.recommender.items.length);
	addTo(total, held);
	const user = userRules({ held, known: open.known, mode: 'discover', rules: { ...rules, hideBought: 'always' }, now });
	const { picked, removed } = pickItems({ open, scores: total, user, options });
	const ranked = picked.map(({ place, score, isFilled }, at): RankedItem => ({
		item: open.recommender.items[place] as string,
		rank: at + 1,
		score,
		source: isFilled ? fillerOf(open.recommender, place) : source,
		because: isFilled || !explain ? [] : sharesOf(held.item, contributions(held, place), open.recommender.items),
		filledBy: isFilled ? fillerOf(open.recommender, place) : null,
	}));
	return { user: null, mode, items: ranked, removedByRule: removed, unknownItems: unknown };
}
