import type { EventTable, HistoryEntry } from './types';

/** Everything that each user of a table had, for requests; one entry an event, in the order of the table. */
export function historiesOf(events: EventTable): Map<string, HistoryEntry[]> {
	const histories = events.users.map((): HistoryEntry[] => []);
	for (let at = 0; at < events.user.length; at += 1) {
		histories[events.user[at] as number]?.push({
			item: events.items[events.item[at] as number] as string,
			time: events.time === null ? null : (events.time[at] as number),
			weight: events.weight[at] as number,
		});
	}
	return new Map(events.users.map((user, index) => [user, histories[index] as HistoryEntry[]]));
}
