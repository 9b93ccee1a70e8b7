import { BestFew } from '../data/bestFew';
import { RowBuilder } from '../data/rowBuilder';
import type { SparseRows } from '../types';
import { PRIOR_LIKENESS } from './inheritTrend';

/** Of a new item only its nearest sold ones speak for it. */
const NEAREST = 10;
const ITEMS_PER_STEP = 256;

interface Heirs {
	/** New items that inherit from each sold one, and how much. */
	readonly heir: ReadonlyArray<readonly number[] | undefined>;
	readonly weight: ReadonlyArray<readonly number[] | undefined>;
}

function heirsOf(likeness: SparseRows, isNew: Uint8Array): Heirs {
	const heir = new Array<number[] | undefined>(isNew.length);
	const weight = new Array<number[] | undefined>(isNew.length);
	const nearest = new BestFew(NEAREST);
	for (let item = 0; item < isNew.length; item += 1) {
		if (isNew[item] !== 1) continue;
		nearest.clear();
		for (let at = likeness.start[item] as number; at < (likeness.start[item + 1] as number); at += 1) {
			const other = likeness.column[at] as number;
			if (isNew[other] !== 1) nearest.offer(other, likeness.value[at] as number);
		}
		const found = nearest.ranked();
		const whole = found.reduce((sum, { score }) => sum + score, PRIOR_LIKENESS);
		for (const { place, score } of found) {
			(heir[place] ??= []).push(item);
			(weight[place] ??= []).push(score / whole);
		}
	}
	return { heir, weight };
}

/**
 * What users' events would say of items that nobody has had: the mean of what they say of the sold items
 * that read most like them, by likeness (attribute-to-feature mapping by nearest neighbours, after
 * Gantner et al. 2010). It reaches from a history to a new item that shares no word with it.
 * @param learned item × item, from users' events
 * @param likeness item × item: rows of textSimilarity
 * @param isNew by item: 1 for one that nobody has had
 * @param neighbours new items that are kept for an item
 * @returns item × new item
 */
export function* inheritedRows(learned: SparseRows, likeness: SparseRows, isNew: Uint8Array, neighbours: number): Generator<void, SparseRows> {
	const { heir, weight } = heirsOf(likeness, isNew);
	const sums = new Float64Array(isNew.length);
	const touched: number[] = [];
	const best = new BestFew(neighbours);
	const builder = new RowBuilder(isNew.length);
	for (let item = 0; item < isNew.length; item += 1) {
		for (let at = learned.start[item] as number; at < (learned.start[item + 1] as number); at += 1) {
			const other = learned.column[at] as number;
			for (const [index, place] of (heir[other] ?? []).entries()) {
				if (sums[place] === 0) touched.push(place);
				sums[place] = (sums[place] as number) + (learned.value[at] as number) * (weight[other]?.[index] as number);
			}
		}
		best.clear();
		for (const place of touched) {
			if ((sums[place] as number) > 0) best.offer(place, sums[place] as number);
			sums[place] = 0;
		}
		touched.length = 0;
		builder.addBest(best);
		if (item % ITEMS_PER_STEP === 0) yield;
	}
	return builder.build();
}
