import { DAY } from '../data/decay';
import { selectEvents } from '../data/selectEvents';
import { shuffled } from '../../random/shuffled';
import type { EventTable } from '../types';

const LONGEST_TEST_DAYS = 28;
const LARGEST_TEST_SHARE = 0.2;
/** Without dates: users that lose items to the test, and what share of them. */
const MOST_HELD_USERS = 2000;
const FEWEST_ITEMS_TO_SPLIT = 3;

/** Events to learn from and events that came after them. */
export interface EventSplit {
	readonly train: EventTable;
	readonly test: EventTable;
	readonly kind: 'time' | 'lastItem';
	/** The present of the training: everything from here on is test. Null without dates. */
	readonly cut: number | null;
	readonly testDays: number | null;
}

function placesWhere(size: number, holds: (at: number) => boolean): Int32Array {
	return Int32Array.from({ length: size }, (_, at) => at).filter(holds);
}

/**
 * Everything before the cut to learn from, `days` from it on to test with; null when one of them is empty.
 * @param cut milliseconds since 1970
 */
export function splitAt(table: EventTable, cut: number, days: number): EventSplit | null {
	const { time } = table;
	if (time === null) return null;
	const before = placesWhere(time.length, (at) => (time[at] as number) < cut);
	const after = placesWhere(time.length, (at) => (time[at] as number) >= cut && (time[at] as number) < cut + days * DAY);
	if (before.length === 0 || after.length === 0) return null;
	return { train: selectEvents(table, before), test: selectEvents(table, after), kind: 'time', cut, testDays: days };
}

/** The last 28 days as test, or the last fifth of a shorter time. */
function splitByTime(table: EventTable, now: number): EventSplit | null {
	const times = (table.time as Float64Array).map((moment) => Math.min(moment, now));
	let [first, last] = [Infinity, -Infinity];
	for (const moment of times) [first, last] = [Math.min(first, moment), Math.max(last, moment)];
	const days = Math.min(LONGEST_TEST_DAYS, ((last - first) / DAY) * LARGEST_TEST_SHARE);
	// The newest event itself belongs to the test.
	return splitAt({ ...table, time: times }, last - days * DAY, days + 1 / DAY);
}

/** A fifth of the items of some users, drawn by the seed. */
function splitByUser(table: EventTable, seed: number): EventSplit | null {
	const byUser = table.users.map((): Map<number, number[]> => new Map());
	for (let at = 0; at < table.user.length; at += 1) {
		const items = byUser[table.user[at] as number] as Map<number, number[]>;
		items.set(table.item[at] as number, [...(items.get(table.item[at] as number) ?? []), at]);
	}
	const isTest = new Uint8Array(table.user.length);
	const able = [...byUser.keys()].filter((user) => (byUser[user]?.size ?? 0) >= FEWEST_ITEMS_TO_SPLIT);
	for (const user of shuffled(able, seed).slice(0, MOST_HELD_USERS)) {
		const items = byUser[user] as Map<number, number[]>;
		const held = shuffled([...items.keys()], seed + user).slice(0, Math.max(1, Math.round(items.size * LARGEST_TEST_SHARE)));
		for (const item of held) for (const at of items.get(item) ?? []) isTest[at] = 1;
	}
	const test = placesWhere(isTest.length, (at) => isTest[at] === 1);
	if (test.length === 0) return null;
	return { train: selectEvents(table, placesWhere(isTest.length, (at) => isTest[at] === 0)), test: selectEvents(table, test), kind: 'lastItem', cut: null, testDays: null };
}

/**
 * Holds events back: the newest where there are dates, because a recommender only ever looks ahead and
 * a random split would hide that fashions pass; else some items of some users.
 * @param now later events count as of now
 * @returns null when there is nothing to hold back
 */
export function splitEvents(table: EventTable, now: number, seed: number): EventSplit | null {
	return table.time === null ? splitByUser(table, seed) : splitByTime(table, now);
}
