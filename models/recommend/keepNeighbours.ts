import { BestFew } from './data/bestFew';
import { RowBuilder } from './data/rowBuilder';
import type { Recommender, SparseRows } from './types';

function cut(rows: SparseRows, most: number): SparseRows {
	const best = new BestFew(most);
	const builder = new RowBuilder(rows.columns);
	for (let row = 0; row + 1 < rows.start.length; row += 1) {
		best.clear();
		for (let at = rows.start[row] as number; at < (rows.start[row + 1] as number); at += 1) best.offer(rows.column[at] as number, rows.value[at] as number);
		builder.addBest(best);
	}
	return builder.build();
}

/** The same recommender with only the best so many neighbours of each item, and without rows of users: small enough to be kept. */
export function keepNeighbours(recommender: Recommender, most: number): Recommender {
	return {
		...recommender,
		parts: recommender.parts.map((part) => ({ ...part, rows: cut(part.rows, most) })),
		boughtTogether: cut(recommender.boughtTogether, most),
		userRows: null,
	};
}
