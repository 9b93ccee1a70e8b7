import type { PairColumns } from './settlePairs';

/**
 * Events in an order in which those of one user and item lie together, the oldest first. Of one moment, as of one
 * day, purchases come before returns; without dates the order is that of the rows.
 */
export function groupPairs({ user, item, time, quantity }: Pick<PairColumns, 'user' | 'item' | 'time' | 'quantity'>, users: number): Int32Array {
	const starts = new Int32Array(users + 1);
	for (const each of user) starts[each + 1] = (starts[each + 1] as number) + 1;
	for (let each = 0; each < users; each += 1) starts[each + 1] = (starts[each + 1] as number) + (starts[each] as number);
	const next = starts.slice();
	const grouped = new Int32Array(user.length);
	for (let event = 0; event < user.length; event += 1) {
		const own = user[event] as number;
		grouped[next[own] as number] = event;
		next[own] = (next[own] as number) + 1;
	}
	const isReturn = (event: number): number => Number((quantity[event] as number) < 0);
	const byTime = (one: number, other: number): number => (time === null ? 0 : (time[one] as number) - (time[other] as number) || isReturn(one) - isReturn(other));
	for (let each = 0; each < users; each += 1) {
		const events = grouped.subarray(starts[each], starts[each + 1]);
		events.sort((one, other) => (item[one] as number) - (item[other] as number) || byTime(one, other) || one - other);
	}
	return grouped;
}
