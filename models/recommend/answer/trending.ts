import { userRules } from '../rules/userRules';
import type { Recommendation, RecommendOptions } from '../types';
import { Accumulator } from './accumulator';
import { heldItems } from './heldItems';
import type { OpenRecommender } from './openRecommender';
import { pickItems } from './pickItems';
import { fallbackSource, fillerOf } from './recommendFor';

/** What is in fashion now, by decayed events; without dates what most users had. For a segment: train on its events. */
export function trending(open: OpenRecommender, options: RecommendOptions): Recommendation {
	const { recommender } = open;
	const values = recommender.method === 'popularity' || !recommender.hasDates ? recommender.buyers : recommender.recent;
	const scores = new Accumulator(recommender.items.length);
	for (const [place, value] of values.entries()) if (value > 0) scores.add(place, value);
	const { held } = heldItems([], open.placeOf, { now: options.now, historyHalfLife: Infinity, buyAgainHalfLife: Infinity });
	const user = userRules({ held, known: open.known, mode: 'discover', rules: options.rules, now: options.now });
	const { picked, removed } = pickItems({ open, scores, user, options });
	const source = fallbackSource(recommender);
	return {
		user: null,
		mode: options.mode,
		items: picked.map(({ place, score, isFilled }, at) => ({ item: recommender.items[place] as string, rank: at + 1, score, source: isFilled ? fillerOf(recommender, place) : source, because: [], filledBy: null })),
		removedByRule: removed,
		unknownItems: 0,
	};
}
