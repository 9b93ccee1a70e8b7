import { decay } from '../data/decay';
import type { SortedEvents } from '../data/sortedEvents';
import type { Interactions } from '../data/interactions';

/** Different users of each item. */
export function buyersOf({ rows }: Interactions): Float32Array {
	const buyers = new Float32Array(rows.columns);
	for (const item of rows.column) buyers[item] = (buyers[item] as number) + 1;
	return buyers;
}

/** By item: 1 for one that nobody has had. */
export function newItems({ rows }: Interactions): Uint8Array {
	const isNew = new Uint8Array(rows.columns).fill(1);
	for (const item of rows.column) isNew[item] = 0;
	return isNew;
}

/**
 * Events of each item, older ones counting less.
 * @param halfLife days
 */
export function recentEvents({ item, time }: SortedEvents, items: number, now: number, halfLife: number): Float32Array {
	const sums = new Float64Array(items);
	for (let at = 0; at < item.length; at += 1) {
		const counts = time === null ? 1 : decay(time[at] as number, now, halfLife);
		sums[item[at] as number] = (sums[item[at] as number] as number) + counts;
	}
	return Float32Array.from(sums);
}
