import type { EventTable } from '../types';
import { countingSort } from './countingSort';

/** Events by user, then item, then time: sums over them do not depend on the order that they came in. */
export interface SortedEvents {
	readonly user: Int32Array;
	readonly item: Int32Array;
	readonly weight: Float32Array;
	/** Milliseconds; null without dates. */
	readonly time: Float64Array | null;
	readonly order: Int32Array | null;
	/** Where in the table each one stood. */
	readonly position: Int32Array;
}

function byTime(table: EventTable): Int32Array {
	const places = Int32Array.from(table.user.keys());
	const { time, weight } = table;
	if (time === null) return places.sort((one, other) => (weight[one] as number) - (weight[other] as number));
	return places.sort((one, other) => (time[one] as number) - (time[other] as number) || (weight[one] as number) - (weight[other] as number));
}

/**
 * @param userPlace new index of each user of the table
 * @param itemPlace new index of each item of the table
 * @param itemCount how many new item indices there are
 */
export function sortEvents(table: EventTable, userPlace: Int32Array, itemPlace: Int32Array, itemCount: number): SortedEvents {
	const users = table.user.map((old) => userPlace[old] as number);
	const items = table.item.map((old) => itemPlace[old] as number);
	const position = countingSort(countingSort(byTime(table), items, itemCount), users, userPlace.length);
	return {
		user: position.map((at) => users[at] as number),
		item: position.map((at) => items[at] as number),
		weight: Float32Array.from(position, (at) => table.weight[at] as number),
		time: table.time === null ? null : Float64Array.from(position, (at) => (table.time as Float64Array)[at] as number),
		order: table.order === null ? null : position.map((at) => (table.order as Int32Array)[at] as number),
		position,
	};
}
