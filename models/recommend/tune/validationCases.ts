import { heldItems } from '../answer/heldItems';
import { interactionsOf, type Interactions } from '../data/interactions';
import { splitEvents, type EventSplit } from '../evaluate/splitEvents';
import { testCases } from '../evaluate/testCases';
import { shuffled } from '../../random/shuffled';
import type { Catalogue, EventTable, Settings } from '../types';
import type { GridCase } from './gridScores';

/** With fewer users the choice would be luck. */
export const FEWEST_CASES = 50;
const MOST_CASES = 2000;

/** Events that are learned from while tuning, and the users that settings are judged by. */
export interface Validation {
	readonly data: Interactions;
	readonly cases: readonly GridCase[];
	readonly now: number;
}

/** Holds a part of the events back; null when too few users are left to judge by. */
export function validationCases(events: EventTable, catalogue: Catalogue | null, settings: Settings): Validation | null {
	const split: EventSplit | null = splitEvents(events, settings.now, settings.seed);
	const all = split === null ? [] : testCases(split, settings.mode);
	if (split === null || all.length < FEWEST_CASES) return null;
	const data = interactionsOf(split.train, catalogue, settings.mostItemsPerUser);
	const placeOf = new Map(data.items.map((item, place) => [item, place]));
	const now = split.cut ?? settings.now;
	const times = { now, historyHalfLife: events.time === null ? Infinity : settings.halfLives.history, buyAgainHalfLife: settings.halfLives.buyAgain };
	const cases = shuffled(all, settings.seed).slice(0, MOST_CASES).map(({ history, truth }) => ({
		held: heldItems(history, (item) => placeOf.get(item), times).held,
		truth: new Set([...truth].map((item) => placeOf.get(item) as number)),
	}));
	return { data, cases, now };
}
