import { decay } from '../data/decay';
import type { HistoryEntry } from '../types';

/** What a user had, as places of the recommender's items; each item once, in ascending order. */
export interface HeldItems {
	readonly item: Int32Array;
	/** How much each item speaks: its greatest weight, older ones less. */
	readonly weight: Float64Array;
	/** How often she had it, older times counting less. */
	readonly repeats: Float64Array;
	/** Moment of the newest event; −Infinity when it is not known. */
	readonly newest: Float64Array;
}

export interface HistoryTimes {
	readonly now: number;
	/** Days; Infinity for no decay. */
	readonly historyHalfLife: number;
	readonly buyAgainHalfLife: number;
}

interface Held { weight: number; repeats: number; newest: number }

/**
 * @param placeOf the place of an item, undefined for one that is not known
 * @returns the items with how many of the history's entries were not known
 */
export function heldItems(
	history: readonly HistoryEntry[],
	placeOf: (item: string) => number | undefined,
	{ now, historyHalfLife, buyAgainHalfLife }: HistoryTimes,
): { held: HeldItems; unknown: number } {
	const found = new Map<number, Held>();
	const unknown = new Set<string>();
	for (const entry of history) {
		const place = placeOf(entry.item);
		if (place === undefined) {
			unknown.add(entry.item);
			continue;
		}
		const time = entry.time ?? now;
		const before = found.get(place);
		const weight = entry.weight * decay(time, now, historyHalfLife);
		found.set(place, {
			weight: Math.max(weight, before?.weight ?? 0),
			repeats: (before?.repeats ?? 0) + decay(time, now, buyAgainHalfLife),
			newest: Math.max(entry.time ?? -Infinity, before?.newest ?? -Infinity),
		});
	}
	const places = [...found.keys()].sort((one, other) => one - other);
	const pick = (name: keyof Held): Float64Array => Float64Array.from(places, (place) => (found.get(place) as Held)[name]);
	return { held: { item: Int32Array.from(places), weight: pick('weight'), repeats: pick('repeats'), newest: pick('newest') }, unknown: unknown.size };
}
