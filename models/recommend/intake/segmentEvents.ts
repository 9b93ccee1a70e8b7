import type { EventTable } from '../types';

/** The events of each segment, as tables of their own, in the order of the segments' first events. */
export function segmentEvents(events: EventTable, segment: readonly string[]): Map<string, EventTable> {
	const places = new Map<string, number[]>();
	for (const [event, name] of segment.entries()) {
		const own = places.get(name);
		if (own === undefined) places.set(name, [event]);
		else own.push(event);
	}
	return new Map([...places].map(([name, own]) => [name, tableOf(events, own)]));
}

function tableOf(events: EventTable, own: readonly number[]): EventTable {
	const user = renumber(own, events.user, events.users);
	const item = renumber(own, events.item, events.items);
	const { time, order } = events;
	return {
		users: user.texts,
		items: item.texts,
		user: user.numbers,
		item: item.numbers,
		weight: Float32Array.from(own, (event) => events.weight[event] as number),
		time: time && Float64Array.from(own, (event) => time[event] as number),
		order: order && Int32Array.from(own, (event) => order[event] as number),
	};
}

/** Numbers without gaps for the ids that some events have. */
export function renumber(own: readonly number[], column: Int32Array, texts: readonly string[]): { numbers: Int32Array; texts: string[] } {
	const places = new Int32Array(texts.length).fill(-1);
	const used: string[] = [];
	const numbers = new Int32Array(own.length);
	for (const [place, event] of own.entries()) {
		const old = column[event] as number;
		if (places[old] === -1) {
			places[old] = used.length;
			used.push(texts[old] as string);
		}
		numbers[place] = places[old] as number;
	}
	return { numbers, texts: used };
}
