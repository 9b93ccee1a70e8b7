import { BestFew } from '../data/bestFew';
import { RowBuilder } from '../data/rowBuilder';
import type { SparseRows } from '../types';
import { coOccurrence } from './coOccurrence';

export interface RandomWalkOptions {
	/** Exponent of the steps' probabilities: below 1 users with many items say more than a walk would let them. */
	readonly alpha: number;
	/** How strongly popular items are held back; 0 not at all. */
	readonly beta: number;
	readonly neighbours: number;
	/** A pair counts from so many users on. */
	readonly fewestUsers: number;
}

/** Sums of rows or columns of values raised to a power. */
function strengths(rows: SparseRows): { users: Float64Array; items: Float64Array } {
	const users = new Float64Array(rows.start.length - 1);
	const items = new Float64Array(rows.columns);
	for (let user = 0; user < users.length; user += 1) {
		for (let at = rows.start[user] as number; at < (rows.start[user + 1] as number); at += 1) {
			const value = rows.value[at] as number;
			users[user] = (users[user] as number) + value;
			items[rows.column[at] as number] = (items[rows.column[at] as number] as number) + value;
		}
	}
	return { users, items };
}

/**
 * RP3beta (Christoffel, Paudel, Newell & Bernstein, RecSys 2015): the chance to come from an item to
 * another one by way of a user, both steps raised to alpha, divided by the other's popularity ^ beta.
 * @param rows users × items
 * @returns item × item, without the item itself
 */
export function* randomWalk(rows: SparseRows, { alpha, beta, neighbours, fewestUsers }: RandomWalkOptions): Generator<void, SparseRows> {
	const { users, items } = strengths(rows);
	const raised: SparseRows = { ...rows, value: rows.value.map((value) => value ** alpha) };
	const from = items.map((strength) => strength ** -alpha);
	const to = items.map((strength) => strength ** -beta);
	const best = new BestFew(neighbours);
	const builder = new RowBuilder(rows.columns);
	const options = { userFactor: users.map((strength) => strength ** -alpha), countSupport: fewestUsers > 1 };
	yield* coOccurrence(raised, options, ({ item, touched, count, sums, support }) => {
		best.clear();
		for (let at = 0; at < count; at += 1) {
			const other = touched[at] as number;
			if (other === item || (support !== null && (support[other] as number) < fewestUsers)) continue;
			best.offer(other, (sums[other] as number) * (from[item] as number) * (to[other] as number));
		}
		builder.addBest(best);
	});
	return builder.build();
}
