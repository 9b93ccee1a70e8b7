/** Events in an order in which those of one user and item lie together, the oldest first. */
export function groupPairs(user: Int32Array, item: Int32Array, time: Float64Array | null, users: number): Int32Array {
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
	for (let each = 0; each < users; each += 1) {
		const events = grouped.subarray(starts[each], starts[each + 1]);
		events.sort((one, other) => (item[one] as number) - (item[other] as number) || (time === null ? 0 : (time[one] as number) - (time[other] as number)) || one - other);
	}
	return grouped;
}
