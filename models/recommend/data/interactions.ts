import type { Catalogue, EventTable, SparseRows } from '../types';
import { sortEvents, type SortedEvents } from './sortedEvents';
import { sortedIds } from './sortedIds';

/** Events as a matrix of users and items; both in the order of their ids. */
export interface Interactions {
	readonly users: readonly string[];
	/** Of the events and of the catalogue. */
	readonly items: readonly string[];
	/** One entry a pair: the greatest weight of its events, divided by the greatest of all, so 1 is the strongest. */
	readonly rows: SparseRows;
	/** Moment of the newest event of each entry of `rows`; null without dates. */
	readonly newest: Float64Array | null;
	readonly events: SortedEvents;
	/** Users whose oldest items were left out of `rows`. */
	readonly usersCut: number;
}

interface Pairs {
	user: Int32Array;
	item: Int32Array;
	weight: Float64Array;
	time: Float64Array | null;
	/** Position in the table of the pair's last event: stands for the time where there is none. */
	position: Int32Array;
}

/** Neighbouring events of the same user and item as one. */
function mergePairs(events: SortedEvents): Pairs {
	const first: number[] = [];
	for (let at = 0; at < events.user.length; at += 1) {
		if (at === 0 || events.user[at] !== events.user[at - 1] || events.item[at] !== events.item[at - 1]) first.push(at);
	}
	const weight = new Float64Array(first.length);
	const position = new Int32Array(first.length);
	const time = events.time === null ? null : new Float64Array(first.length);
	for (const [pair, from] of first.entries()) {
		const to = first[pair + 1] ?? events.user.length;
		for (let at = from; at < to; at += 1) {
			weight[pair] = Math.max(weight[pair] as number, events.weight[at] as number);
			position[pair] = Math.max(position[pair] as number, events.position[at] as number);
		}
		if (time !== null) time[pair] = (events.time as Float64Array)[to - 1] as number;
	}
	return { user: Int32Array.from(first, (at) => events.user[at] as number), item: Int32Array.from(first, (at) => events.item[at] as number), weight, time, position };
}

/** Which pairs stay when a user has more than `most`: the newest ones. */
function newestPairs({ user, item, time, position }: Pairs, most: number): { kept: Int32Array; usersCut: number } {
	const age = time ?? position;
	const kept: number[] = [];
	let usersCut = 0;
	for (let from = 0; from < user.length;) {
		let to = from;
		while (to < user.length && user[to] === user[from]) to += 1;
		const pairs = Array.from({ length: to - from }, (_, at) => from + at);
		if (pairs.length > most) {
			usersCut += 1;
			pairs.sort((one, other) => (age[other] as number) - (age[one] as number) || (item[one] as number) - (item[other] as number));
			pairs.length = most;
			pairs.sort((one, other) => one - other);
		}
		kept.push(...pairs);
		from = to;
	}
	return { kept: Int32Array.from(kept), usersCut };
}

function rowsOf(pairs: Pairs, kept: Int32Array, users: number, items: number): SparseRows {
	const start = new Int32Array(users + 1);
	for (const pair of kept) start[(pairs.user[pair] as number) + 1] = (start[(pairs.user[pair] as number) + 1] as number) + 1;
	for (let user = 0; user < users; user += 1) start[user + 1] = (start[user + 1] as number) + (start[user] as number);
	const greatest = pairs.weight.reduce((most, weight) => Math.max(most, weight), 0);
	return {
		start,
		column: kept.map((pair) => pairs.item[pair] as number),
		value: Float32Array.from(kept, (pair) => (pairs.weight[pair] as number) / greatest),
		columns: items,
	};
}

/**
 * The matrix of an event table. The order of the table's rows makes no difference where there are dates.
 * @param mostItemsPerUser of each user only so many of the newest items
 */
export function interactionsOf(table: EventTable, catalogue: Catalogue | null, mostItemsPerUser: number): Interactions {
	const users = sortedIds(table.users);
	const known = new Set(table.items);
	const fromCatalogue = (catalogue?.items ?? []).map(({ id }) => id).filter((id) => !known.has(id));
	const items = sortedIds([...table.items, ...new Set(fromCatalogue)]);
	const events = sortEvents(table, users.placeOf, items.placeOf, items.ids.length);
	const pairs = mergePairs(events);
	const { kept, usersCut } = newestPairs(pairs, mostItemsPerUser);
	const { time } = pairs;
	return {
		users: users.ids,
		items: items.ids,
		rows: rowsOf(pairs, kept, users.ids.length, items.ids.length),
		newest: time === null ? null : Float64Array.from(kept, (pair) => time[pair] as number),
		events,
		usersCut,
	};
}
