import { valueAt } from '../data/valueAt';
import type { Recommendation, RecommendOptions } from '../types';
import { answerItems } from './itemScores';
import type { OpenRecommender } from './openRecommender';

/**
 * What goes into one order with these items: a product page asks about one, a basket about several.
 * Without orders, what the same users had.
 */
export function boughtTogether(open: OpenRecommender, items: readonly string[], options: RecommendOptions): Recommendation {
	const rows = open.recommender.boughtTogether;
	return answerItems(open, {
		items,
		source: 'boughtTogether',
		addTo: (total, held) => total.addRows(rows, held.item, held.weight),
		contributions: (held, place) => Array.from(held.item, (row) => valueAt(rows, row, place)),
	}, options);
}
