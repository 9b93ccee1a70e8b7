import { BestFew } from '../data/bestFew';
import { columnSums } from '../data/columnSums';
import { RowBuilder } from '../data/rowBuilder';
import type { SparseRows } from '../types';
import { coOccurrence } from './coOccurrence';

/**
 * Cosine between the columns of items (Sarwar et al. 2001): the simplest item-to-item model, and the
 * yardstick of every report.
 * @param rows users × items
 * @param neighbours that are kept for each item
 * @returns item × item, without the item itself
 */
export function* itemCosine(rows: SparseRows, neighbours: number, fewestUsers = 1): Generator<void, SparseRows> {
	const lengths = columnSums(rows, 2).map(Math.sqrt);
	const best = new BestFew(neighbours);
	const builder = new RowBuilder(rows.columns);
	const options = { userFactor: new Float64Array(rows.start.length - 1).fill(1), countSupport: fewestUsers > 1 };
	yield* coOccurrence(rows, options, ({ item, touched, count, sums, support }) => {
		best.clear();
		for (let at = 0; at < count; at += 1) {
			const other = touched[at] as number;
			if (other === item || (support !== null && (support[other] as number) < fewestUsers)) continue;
			best.offer(other, (sums[other] as number) / ((lengths[item] as number) * (lengths[other] as number)));
		}
		builder.addBest(best);
	});
	return builder.build();
}
