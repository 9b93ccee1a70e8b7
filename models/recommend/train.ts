import { interactionsOf, type Interactions } from './data/interactions';
import { transposeRows } from './data/transposeRows';
import { finish } from './finish';
import { FEWEST_EVENTS_TO_TUNE, ladder } from './ladder';
import { basketsOf, boughtTogetherRows } from './parts/boughtTogetherRows';
import { exactRegression, MOST_EXACT_ITEMS } from './parts/exactRegression';
import { inheritedRows } from './parts/inheritedRows';
import { inheritTrend } from './parts/inheritTrend';
import { itemCosine } from './parts/itemCosine';
import { localRegression } from './parts/localRegression';
import { buyersOf, newItems, recentEvents } from './parts/popularity';
import { randomWalk } from './parts/randomWalk';
import { textSimilarity } from './parts/textSimilarity';
import { trendOf } from './parts/trend';
import { trainingNotes } from './trainingNotes';
import { defaultTuning } from './tune/defaultTuning';
import { TEXT_NEIGHBOURS, tuneSteps, type TuneResult } from './tune/tune';
import type { Catalogue, EventTable, Recommender, RecommenderPart, Rung, Settings, SparseRows, TrainingCounts, Tuning } from './types';

/** EASE's ridge for shops of some thousand items; it is forgiving. */
const EXACT_RIDGE = 200;
/** What one orders with an item is a short list. */
const TOGETHER_NEIGHBOURS = 50;
/** Of what a new item inherits, beside what its own words say; chosen on four cuts of Online Retail before the one that is measured. */
const INHERITED_SHARE = 0.25;

/** How many users had anything, and two things. */
export function countTraining({ rows, users, events }: Interactions, table: EventTable): TrainingCounts {
	let usersWithTwo = 0;
	for (let user = 0; user < users.length; user += 1) if ((rows.start[user + 1] as number) - (rows.start[user] as number) > 1) usersWithTwo += 1;
	return { events: events.user.length, users: users.length, items: table.items.length, newItems: rows.columns - table.items.length, usersWithTwo };
}

/** The parts that the tuning asks for; without a catalogue there is no text. */
function* hybridParts(data: Interactions, catalogue: Catalogue | null, { neighbours, fewestUsersPerPair: fewestUsers }: Settings, rung: Rung, tuning: Tuning): Generator<void, RecommenderPart[]> {
	const { regressionShare, textShare, fewestUsersPerPair, localRegression: { neighbours: explaining, ridge } } = tuning;
	const parts: RecommenderPart[] = [];
	if (rung !== 'popular' && regressionShare < 1) {
		parts.push({ name: 'randomWalk', share: 1 - regressionShare, rows: yield* randomWalk(data.rows, { ...tuning.randomWalk, neighbours, fewestUsers: fewestUsersPerPair }) });
	}
	if (rung !== 'popular' && regressionShare > 0) {
		const [rows] = yield* localRegression(data.rows, { neighbours: explaining, ridges: [ridge], fewestUsers });
		parts.push({ name: 'localRegression', share: regressionShare, rows: rows as SparseRows });
	}
	const described = new Map((catalogue?.items ?? []).map((item) => [item.id, item]));
	if (described.size > 0 && textShare > 0) {
		const isNew = newItems(data);
		const rows = yield* textSimilarity(data.items.map((item) => described.get(item)), TEXT_NEIGHBOURS, isNew);
		const learned = parts[0]?.rows;
		parts.push({ name: 'text', share: textShare, rows });
		if (learned !== undefined && isNew.includes(1)) {
			parts.push({ name: 'inherited', share: INHERITED_SHARE * textShare, rows: yield* inheritedRows(learned, rows, isNew, TEXT_NEIGHBOURS) });
		}
	}
	return parts;
}

function* partsOf(data: Interactions, catalogue: Catalogue | null, settings: Settings, rung: Rung, tuning: Tuning): Generator<void, RecommenderPart[]> {
	const { method, neighbours, fewestUsersPerPair } = settings;
	switch (method) {
		case 'popularity':
		case 'userCosine': return [];
		case 'itemCosine': return [{ name: 'itemCosine', share: 1, rows: yield* itemCosine(data.rows, neighbours, fewestUsersPerPair) }];
		case 'exact': return [{ name: 'exact', share: 1, rows: yield* exactRegression(data.rows, EXACT_RIDGE, neighbours) }];
		case 'auto': return yield* hybridParts(data, catalogue, settings, rung, tuning);
	}
}

/** What goes together: by orders, or by users where there are none. */
function* togetherOf(data: Interactions, { now, halfLives, neighbours, fewestUsersPerPair }: Settings): Generator<void, SparseRows> {
	const baskets = basketsOf(data.events, data.items.length) ?? { rows: data.rows, time: null };
	return yield* boughtTogetherRows(baskets, {
		now, halfLife: halfLives.boughtTogether, neighbours: Math.min(neighbours, TOGETHER_NEIGHBOURS), fewestOrders: fewestUsersPerPair,
	});
}

/** The plain methods of old know neither fashion nor age; only the hybrid is tuned. */
function* chooseTuning(events: EventTable, catalogue: Catalogue | null, settings: Settings, rung: Rung): Generator<void, TuneResult> {
	const start = defaultTuning(rung, settings, { hasDates: events.time !== null, items: events.items.length });
	if (settings.method !== 'auto' && settings.method !== 'exact') return { tuning: { ...start, trendPower: 0, historyHalfLife: Infinity }, tried: 0, planned: 0 };
	const isTuned = settings.method === 'auto' && settings.tune && settings.learnLikings && rung !== 'popular' && events.user.length >= FEWEST_EVENTS_TO_TUNE;
	return isTuned ? yield* tuneSteps(events, catalogue, settings, start) : { tuning: start, tried: 0, planned: 0 };
}

/**
 * Learns from events, step by step: it yields every few milliseconds to hundredths of a second, so that
 * a worker can look for a stop. Same events, catalogue and settings: same recommender to the last bit.
 * @param events at least one
 * @param catalogue null for none
 */
export function* trainSteps(events: EventTable, catalogue: Catalogue | null, asked: Settings): Generator<void, Recommender> {
	const data = interactionsOf(events, catalogue, asked.mostItemsPerUser);
	yield;
	const tooMany = asked.method === 'exact' && data.items.length > MOST_EXACT_ITEMS;
	const settings: Settings = tooMany ? { ...asked, method: 'auto' } : asked;
	const training = countTraining(data, events);
	const rung = ladder(training.users, training.usersWithTwo);
	const { tuning, tried, planned } = yield* chooseTuning(events, catalogue, settings, rung);
	const recent = recentEvents(data.events, data.items.length, settings.now, settings.halfLives.trend);
	const notes = trainingNotes(data, training, settings);
	if (tooMany) notes.push({ code: 'recommend-too-many-for-exact', details: { items: data.items.length, most: MOST_EXACT_ITEMS } });
	const parts = settings.learnLikings ? yield* partsOf(data, catalogue, settings, rung, tuning) : [];
	const trend = trendOf(recent, recentEvents(data.events, data.items.length, settings.now, Infinity), tuning.trendPower);
	const likeness = parts.find(({ name }) => name === 'text')?.rows;
	if (tried < planned) notes.push({ code: 'recommend-tuning-cut', details: { tried, planned } });
	return {
		method: settings.method, mode: settings.mode, rung, now: settings.now, hasDates: events.time !== null, halfLives: settings.halfLives,
		items: data.items,
		buyers: buyersOf(data),
		recent,
		trend: likeness === undefined ? trend : inheritTrend(trend, likeness, newItems(data)),
		parts,
		boughtTogether: yield* togetherOf(data, settings),
		userRows: settings.method === 'userCosine' ? { users: data.users, rows: data.rows, columns: transposeRows(data.rows) } : null,
		tuning,
		training,
		notes,
	};
}

/** `trainSteps` in one go. */
export function train(events: EventTable, catalogue: Catalogue | null, settings: Settings): Recommender {
	return finish(trainSteps(events, catalogue, settings));
}
