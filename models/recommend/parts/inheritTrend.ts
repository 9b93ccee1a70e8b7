import type { SparseRows } from '../types';

/** How much the mean of all items counts, in items that read exactly alike: one distant look-alike decides nothing. */
export const PRIOR_LIKENESS = 0.5;

/**
 * A new item has no demand of its own, but what reads like it has: Christmas baubles sell in November. Its
 * trend follows theirs, by likeness, around the level that new items have: what is new never outruns what sells.
 * @param trend by item
 * @param likeness item × item: rows of textSimilarity
 * @param isNew by item: 1 for one that nobody has had
 */
export function inheritTrend(trend: Float32Array, likeness: SparseRows, isNew: Uint8Array): Float32Array {
	let [sum, sold] = [0, 0];
	for (const [item, value] of trend.entries()) {
		if (isNew[item] === 1) continue;
		sum += value;
		sold += 1;
	}
	const typical = sum / sold;
	if (!(typical > 0)) return trend;
	return trend.map((own, item) => {
		if (isNew[item] !== 1) return own;
		let [alike, weight] = [PRIOR_LIKENESS * typical, PRIOR_LIKENESS];
		for (let at = likeness.start[item] as number; at < (likeness.start[item + 1] as number); at += 1) {
			const other = likeness.column[at] as number;
			if (isNew[other] === 1) continue;
			alike += (likeness.value[at] as number) * (trend[other] as number);
			weight += likeness.value[at] as number;
		}
		return own * (alike / weight / typical);
	});
}
