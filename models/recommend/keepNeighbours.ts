import { BestFew } from './data/bestFew';
import { RowBuilder } from './data/rowBuilder';
import type { Recommender, SparseRows } from './types';

/** Sold and never sold items each keep their own best, as in textSimilarity. */
function cut(rows: SparseRows, most: number, buyers: Float32Array): SparseRows {
	const [best, bestNew] = [new BestFew(most), new BestFew(most)];
	const builder = new RowBuilder(rows.columns);
	for (let row = 0; row + 1 < rows.start.length; row += 1) {
		best.clear();
		bestNew.clear();
		for (let at = rows.start[row] as number; at < (rows.start[row + 1] as number); at += 1) {
			const column = rows.column[at] as number;
			(buyers[column] === 0 ? bestNew : best).offer(column, rows.value[at] as number);
		}
		builder.addBest(best, bestNew);
	}
	return builder.build();
}

/**
 * The same recommender with only the best so many neighbours of each item, and without rows of users:
 * small enough to be kept.
 */
export function keepNeighbours(recommender: Recommender, most: number): Recommender {
	const { parts, boughtTogether, buyers } = recommender;
	return {
		...recommender,
		parts: parts.map((part) => ({ ...part, rows: cut(part.rows, most, buyers) })),
		boughtTogether: cut(boughtTogether, most, buyers),
		userRows: null,
	};
}
