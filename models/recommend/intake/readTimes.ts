import { dayOrderOf } from '../../reading/dayOrderOf';
import { readDate } from '../../reading/readDate';
import type { DateOrder, IntakeNote } from './intakeTypes';
import type { SlowCells } from './slowCells';

const slashed = /^\s*\d{1,2}[-/]\d{1,2}[-/]\d{2,4}/;
/** More unreadable dates than this and the column is no column of dates. */
const MOST_UNREADABLE = 0.5;

export interface Times {
	/** Null when there are no dates to go by. */
	readonly time: Float64Array | null;
	readonly notes: readonly IntakeNote[];
}

/**
 * Finishes a column of dates: `quick` holds milliseconds, or NaN where `code` names a slow cell (−1 for none).
 * Events without a readable date count as the oldest; when most have none, there is no time at all.
 */
export function readTimes(quick: Float64Array, code: Int32Array, slow: SlowCells, order: DateOrder): Times {
	const cells = slow.distinct();
	const found = order === 'auto' ? dayOrderOf(cells) : order;
	const readings = cells.map((cell) => {
		const reading = readDate(cell, { dayFirst: found === 'dayFirst' });
		return reading.ok ? reading.milliseconds : NaN;
	});
	const time = quick.map((value, event) => (Number.isNaN(value) ? (readings[code[event] as number] ?? NaN) : value));
	let [oldest, unread] = [Infinity, 0];
	for (const value of time) {
		if (Number.isNaN(value)) unread += 1;
		else if (value < oldest) oldest = value;
	}
	if (time.length === 0) return { time: null, notes: [] };
	if (unread > MOST_UNREADABLE * time.length) return { time: null, notes: [{ code: 'recommend-dates-unreadable', details: { rows: unread } }] };
	const notes: IntakeNote[] = [];
	if (unread > 0) notes.push({ code: 'recommend-dates-some-unreadable', details: { rows: unread } });
	const isGuess = found === 'mixed' || (found === 'unknown' && cells.some((cell) => typeof cell === 'string' && slashed.test(cell)));
	if (isGuess) notes.push({ code: 'recommend-day-order', details: { order: found } });
	return { time: unread === 0 ? time : time.map((value) => (Number.isNaN(value) ? oldest : value)), notes };
}
