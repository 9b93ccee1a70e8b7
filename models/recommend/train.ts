import { interactionsOf, type Interactions } from './data/interactions';
import { transposeRows } from './data/transposeRows';
import { finish } from './finish';
import { ladder } from './ladder';
import { basketsOf, boughtTogetherRows } from './parts/boughtTogetherRows';
import { itemCosine } from './parts/itemCosine';
import { buyersOf, recentEvents } from './parts/popularity';
import { randomWalk } from './parts/randomWalk';
import { trendOf } from './parts/trend';
import { trainingNotes } from './trainingNotes';
import { defaultTuning } from './tune/defaultTuning';
import type { Catalogue, EventTable, Recommender, RecommenderPart, Settings, SparseRows, TrainingCounts, Tuning } from './types';

/** How many users had anything, and two things. */
export function countTraining({ rows, users, events }: Interactions, table: EventTable): TrainingCounts {
	let usersWithTwo = 0;
	for (let user = 0; user < users.length; user += 1) if ((rows.start[user + 1] as number) - (rows.start[user] as number) > 1) usersWithTwo += 1;
	return { events: events.user.length, users: users.length, items: table.items.length, newItems: rows.columns - table.items.length, usersWithTwo };
}

function* partsOf(data: Interactions, settings: Settings, tuning: Tuning): Generator<void, RecommenderPart[]> {
	const { method, neighbours, fewestUsersPerPair } = settings;
	if (method === 'popularity' || method === 'userCosine') return [];
	if (method === 'itemCosine') return [{ name: 'itemCosine', share: 1, rows: yield* itemCosine(data.rows, neighbours, fewestUsersPerPair) }];
	return [{ name: 'randomWalk', share: 1, rows: yield* randomWalk(data.rows, { ...tuning.randomWalk, neighbours, fewestUsers: tuning.fewestUsersPerPair }) }];
}

/** What goes together: by orders, or by users where there are none. */
function* togetherOf(data: Interactions, { now, halfLives, neighbours }: Settings): Generator<void, SparseRows> {
	const baskets = basketsOf(data.events, data.items.length) ?? { rows: data.rows, time: null };
	return yield* boughtTogetherRows(baskets, { now, halfLife: halfLives.boughtTogether, neighbours: Math.min(neighbours, 50) });
}

/**
 * Learns from events, step by step: it yields every few milliseconds to hundredths of a second, so that
 * a worker can look for a stop. Same events, catalogue and settings: same recommender to the last bit.
 * @param events at least one
 * @param catalogue null for none
 */
export function* trainSteps(events: EventTable, catalogue: Catalogue | null, settings: Settings): Generator<void, Recommender> {
	const data = interactionsOf(events, catalogue, settings.mostItemsPerUser);
	yield;
	const training = countTraining(data, events);
	const rung = ladder(training.users, training.usersWithTwo);
	const hasDates = events.time !== null;
	const tuning = defaultTuning(rung, settings, hasDates);
	const recent = recentEvents(data.events, data.items.length, settings.now, settings.halfLives.trend);
	const power = settings.method === 'auto' ? tuning.trendPower : 0;
	return {
		method: settings.method, mode: settings.mode, rung, now: settings.now, hasDates, halfLives: settings.halfLives,
		items: data.items,
		buyers: buyersOf(data),
		recent,
		trend: trendOf(recent, recentEvents(data.events, data.items.length, settings.now, Infinity), power),
		parts: yield* partsOf(data, settings, tuning),
		boughtTogether: yield* togetherOf(data, settings),
		userRows: settings.method === 'userCosine' ? { users: data.users, rows: data.rows, columns: transposeRows(data.rows) } : null,
		tuning,
		training,
		notes: trainingNotes(data, training, settings),
	};
}

/** `trainSteps` in one go. */
export function train(events: EventTable, catalogue: Catalogue | null, settings: Settings): Recommender {
	return finish(trainSteps(events, catalogue, settings));
}
