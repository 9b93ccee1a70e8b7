export type DateReading =
	| { readonly ok: true; readonly milliseconds: number; readonly hasTime: boolean; readonly offsetMinutes: number | null }
	| { readonly ok: false; readonly reason: 'empty' | 'unreadable' | 'impossible' };

/** A date as it was written: months 1 to 12, `time` null for a date alone, `offsetMinutes` east of UTC. */
export interface CalendarDate {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly time: { readonly hour: number; readonly minute: number; readonly second: number; readonly millisecond: number } | null;
	readonly offsetMinutes: number | null;
}

const minuteMilliseconds = 60_000;
/** Kiribati's +14:00 is the farthest there is. */
const farthestOffset = 14 * 60;
/** Databases write year 0 or 1 for "no date". */
const firstYear = 1000;

/** The moment of a written date, or `impossible` when no calendar has it. 24:00 is the next day's 00:00. */
export function toReading(date: CalendarDate): DateReading {
	const { hour, minute, second, millisecond } = date.time ?? { hour: 0, minute: 0, second: 0, millisecond: 0 };
	const local = Date.UTC(date.year, date.month - 1, date.day);
	const midnight = new Date(local);
	// Date.UTC carries 30 February over into March: what comes back must be what went in.
	const isDay = midnight.getUTCFullYear() === date.year && midnight.getUTCMonth() === date.month - 1 && midnight.getUTCDate() === date.day;
	const isTime = minute < 60 && second < 60 && (hour < 24 || (hour === 24 && minute + second + millisecond === 0));
	const isOffset = Math.abs(date.offsetMinutes ?? 0) <= farthestOffset;
	if (!isDay || !isTime || !isOffset || date.year < firstYear) return { ok: false, reason: 'impossible' };
	const sinceMidnight = (hour * 60 + minute - (date.offsetMinutes ?? 0)) * minuteMilliseconds + second * 1000 + millisecond;
	return { ok: true, milliseconds: local + sinceMidnight, hasTime: date.time !== null, offsetMinutes: date.offsetMinutes };
}
