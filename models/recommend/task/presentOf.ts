import { DAY } from '../data/decay';

/** Events that are older tell of another season: then their newest day is the present. */
const OLDEST_DAYS = 30;

export interface Present {
	readonly now: number;
	/** How old the newest event is when that, and not the clock, is the present. */
	readonly oldByDays: number | null;
}

/**
 * The moment to recommend for: what the user says, else the end of today, so that every run of a day gives the
 * same; for events that ended long ago the newest of them, since a decay of years leaves nothing.
 */
export function presentOf(time: Float64Array | null, clock: number, asOf: number | null): Present {
	const today = (Math.floor(clock / DAY) + 1) * DAY;
	if (asOf !== null) return { now: asOf, oldByDays: null };
	if (time === null || time.length === 0) return { now: today, oldByDays: null };
	let newest = -Infinity;
	// A date in the future is a slip or a pre-order: the present is before it.
	for (const each of time) if (each <= today && each > newest) newest = each;
	const days = Math.floor((today - newest) / DAY);
	return newest === -Infinity || days <= OLDEST_DAYS ? { now: today, oldByDays: null } : { now: newest, oldByDays: days };
}
