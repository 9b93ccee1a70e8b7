import { openRecommender } from './answer/openRecommender';
import { similarItems } from './answer/similarItems';
import type { Recommender } from './types';

/** A line of the table that a database answers from without this package. */
export interface NeighbourRow {
	readonly item: string;
	readonly neighbour: string;
	/** The blend of all parts. */
	readonly score: number;
}

/**
 * Item-to-item scores as rows: the sum over a user's items is her score, so one join recommends.
 * @param most neighbours of each item
 */
export function* neighbourRows(recommender: Recommender, most: number): Generator<NeighbourRow, void> {
	const open = openRecommender(recommender, null);
	const options = { count: most, mode: 'discover', rules: {}, explain: false, now: recommender.now, fill: false } as const;
	for (const item of recommender.items) {
		for (const { item: neighbour, score } of similarItems(open, item, options).items) yield { item, neighbour, score };
	}
}
