/** How good one list is. */
export interface ListMetrics {
	readonly recall: number;
	readonly precision: number;
	readonly ndcg: number;
	/** 1 when at least one item was taken. */
	readonly hit: number;
}

const discount = (position: number): number => 1 / Math.log2(position + 2);

/**
 * LightGCN's definitions (He et al. 2020): recall = hits ÷ all that was taken; NDCG with an ideal list
 * of min(count, taken) hits.
 * @param list best first
 * @param taken at least one
 * @param count length that the list could have
 */
export function listMetrics<Item>(list: readonly Item[], taken: ReadonlySet<Item>, count: number): ListMetrics {
	let hits = 0;
	let gain = 0;
	for (const [position, item] of list.slice(0, count).entries()) {
		if (!taken.has(item)) continue;
		hits += 1;
		gain += discount(position);
	}
	let ideal = 0;
	for (let position = 0; position < Math.min(count, taken.size); position += 1) ideal += discount(position);
	return { recall: hits / taken.size, precision: hits / count, ndcg: gain / ideal, hit: hits > 0 ? 1 : 0 };
}
