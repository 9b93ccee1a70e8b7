import { BestFew } from '../data/bestFew';
import { countingSort } from '../data/countingSort';
import { decay } from '../data/decay';
import { RowBuilder } from '../data/rowBuilder';
import type { SortedEvents } from '../data/sortedEvents';
import type { SparseRows } from '../types';
import { coOccurrence } from './coOccurrence';

/** A large basket says less, and so does a popular item: measured on Online Retail's orders of August and September. */
const SIZE_POWER = -0.5;
const POPULARITY_POWER = -0.15;
/** Of larger baskets only the first so many items count. */
const MOST_ITEMS = 500;

/** Orders × items; an order's time is that of its newest event. */
export interface Baskets {
	readonly rows: SparseRows;
	readonly time: Float64Array | null;
}

/** The orders of sorted events; null when none of them holds two items. */
export function basketsOf({ order, item, time }: SortedEvents, items: number): Baskets | null {
	if (order === null) return null;
	const places = Int32Array.from(order.keys()).filter((at) => (order[at] as number) >= 0);
	const sorted = countingSort(places, order, places.reduce((most, at) => Math.max(most, order[at] as number), -1) + 1);
	const builder = new RowBuilder(items);
	const times: number[] = [];
	for (let from = 0; from < sorted.length;) {
		let to = from + 1;
		while (to < sorted.length && order[sorted[to] as number] === order[sorted[from] as number]) to += 1;
		const own = sorted.subarray(from, to);
		from = to;
		const columns = own.length < 2 ? [] : [...new Set(own.map((at) => item[at] as number))].sort((one, other) => one - other).slice(0, MOST_ITEMS);
		if (columns.length < 2) continue;
		builder.add(columns, columns.map(() => 1));
		times.push(own.reduce((newest, at) => Math.max(newest, time?.[at] ?? 0), -Infinity));
	}
	return times.length === 0 ? null : { rows: builder.build(), time: time === null ? null : Float64Array.from(times) };
}

export interface BoughtTogetherOptions {
	/** Milliseconds since 1970. */
	readonly now: number;
	/** Days. */
	readonly halfLife: number;
	readonly neighbours: number;
	/** A pair counts from so many orders on. */
	readonly fewestOrders: number;
}

/**
 * What goes into one basket with an item: Σ over common baskets of size^-½ and decay, times the other
 * item's popularity^-.15. Lift, which divides by the whole popularity, finds half as many.
 * @returns item × item, without the item itself
 */
export function* boughtTogetherRows({ rows, time }: Baskets, { now, halfLife, neighbours, fewestOrders }: BoughtTogetherOptions): Generator<void, SparseRows> {
	const orders = rows.start.length - 1;
	const userFactor = new Float64Array(orders);
	for (let order = 0; order < orders; order += 1) {
		const size = (rows.start[order + 1] as number) - (rows.start[order] as number);
		userFactor[order] = size ** SIZE_POWER * (time === null ? 1 : decay(time[order] as number, now, halfLife));
	}
	const popularity = new Float64Array(rows.columns);
	for (const item of rows.column) popularity[item] = (popularity[item] as number) + 1;
	const penalty = popularity.map((count) => count ** POPULARITY_POWER);
	const best = new BestFew(neighbours);
	const builder = new RowBuilder(rows.columns);
	yield* coOccurrence(rows, { userFactor, countSupport: fewestOrders > 1 }, ({ item, touched, count, sums, support }) => {
		best.clear();
		for (let at = 0; at < count; at += 1) {
			const other = touched[at] as number;
			if (other === item || (support !== null && (support[other] as number) < fewestOrders)) continue;
			best.offer(other, (sums[other] as number) * (penalty[other] as number));
		}
		builder.addBest(best);
	});
	return builder.build();
}
