import type { Recommender, SparseRows } from '../types';

/**
 * One line of the table that a database recommends from. `part` is one of the recommender's parts: the query
 * divides the sums of each by their greatest one, as the node does.
 */
export interface NeighbourLine {
	readonly part: string;
	readonly item: string;
	readonly neighbour: string;
	readonly score: number;
	/** Share of the part in the blend. */
	readonly share: number;
	/** What the neighbour's score is multiplied by for being in fashion. */
	readonly trend: number;
}

function* linesOf(recommender: Recommender, part: { readonly name: string; readonly share: number; readonly rows: SparseRows }): Generator<NeighbourLine> {
	const { items, trend } = recommender;
	const { start, column, value } = part.rows;
	for (const [place, item] of items.entries()) {
		for (let at = start[place] as number; at < (start[place + 1] as number); at += 1) {
			const neighbour = column[at] as number;
			yield { part: part.name, item, neighbour: items[neighbour] as string, score: value[at] as number, share: part.share, trend: trend[neighbour] as number };
		}
	}
}

/**
 * All neighbours of all items, part by part. Items that nobody had for long are filled in by `trending`, whose
 * lines have no item: their score is the decayed number of events.
 *
 * @param recommender cut to as many neighbours as the table is to have
 */
export function* neighbourLines(recommender: Recommender): Generator<NeighbourLine> {
	for (const part of recommender.parts) yield* linesOf(recommender, part);
	for (const [place, neighbour] of recommender.items.entries()) {
		yield { part: 'trending', item: '', neighbour, score: recommender.recent[place] as number, share: 0, trend: recommender.trend[place] as number };
	}
}
