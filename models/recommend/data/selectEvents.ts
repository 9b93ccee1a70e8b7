import type { EventTable } from '../types';

/** Old places of the ids that occur, and the new place of each; −1 for one that does not. */
function reindex(used: Int32Array, size: number): { kept: number[]; placeOf: Int32Array } {
	const placeOf = new Int32Array(size).fill(-1);
	for (const old of used) placeOf[old] = 0;
	const kept: number[] = [];
	for (let old = 0; old < size; old += 1) {
		if (placeOf[old] === -1) continue;
		placeOf[old] = kept.length;
		kept.push(old);
	}
	return { kept, placeOf };
}

/** The table with these events alone, and with the users and items alone that they name. */
export function selectEvents(table: EventTable, places: Int32Array): EventTable {
	const { time, order } = table;
	const user = places.map((at) => table.user[at] as number);
	const item = places.map((at) => table.item[at] as number);
	const users = reindex(user, table.users.length);
	const items = reindex(item, table.items.length);
	return {
		users: users.kept.map((old) => table.users[old] as string),
		items: items.kept.map((old) => table.items[old] as string),
		user: user.map((old) => users.placeOf[old] as number),
		item: item.map((old) => items.placeOf[old] as number),
		weight: Float32Array.from(places, (at) => table.weight[at] as number),
		time: time === null ? null : Float64Array.from(places, (at) => time[at] as number),
		order: order === null ? null : places.map((at) => order[at] as number),
	};
}
