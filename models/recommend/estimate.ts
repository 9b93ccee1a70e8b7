import type { Catalogue, EventTable, Settings, TrainingEstimate } from './types';

/** Bytes of one event while it is sorted and merged. */
const EVENT_BYTES = 80;
/** One neighbour: a column and a value. */
const NEIGHBOUR_BYTES = 8;
/** Item-to-item models that are held at one time, the one under way included. */
const PARTS = 4;
/** Measured on one core of a server of 2024; only the order of magnitude is meant. */
const PAIRS_PER_SECOND = 30_000_000;
const TUNING_RUNS = 8;

/**
 * What a training will take, before it starts: cheap, one look at the events. The work grows with the
 * squares of users' histories, which is why those are cut.
 */
export function estimate(events: EventTable, catalogue: Catalogue | null, settings: Settings): TrainingEstimate {
	const counts = new Int32Array(events.users.length);
	for (const user of events.user) counts[user] = (counts[user] as number) + 1;
	const items = events.items.length + (catalogue?.items.length ?? 0);
	const most = Math.min(settings.mostItemsPerUser, items);
	const pairs = counts.reduce((sum, count) => sum + Math.min(count, most) ** 2, 0);
	const neighbours = Math.min(settings.neighbours * items, pairs);
	const dense = settings.method === 'exact' ? 3 * 8 * items ** 2 : 0;
	const runs = settings.method === 'auto' && settings.tune ? TUNING_RUNS : 1;
	return {
		bytes: events.user.length * EVENT_BYTES + PARTS * neighbours * NEIGHBOUR_BYTES + dense,
		pairs,
		seconds: (runs * pairs) / PAIRS_PER_SECOND + (settings.method === 'exact' ? items ** 3 / 4e9 : 0),
	};
}
