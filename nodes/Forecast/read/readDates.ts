import type { DateReading } from '../../shared/calendar';
import { dayOrderOf } from '../../shared/dayOrderOf';
import { readDate } from '../../shared/readDate';
import type { Note } from '../results/wordNotes';
import { note } from '../results/wordNotes';
import type { ZoneClock } from './zoneClock';

export type DateOrder = 'auto' | 'dayFirst' | 'monthFirst';

/** One cell of the date column, read. */
export type DateCell =
	| { readonly ok: true; readonly clock: number; readonly moment: number }
	| { readonly ok: false; readonly reason: 'date-empty' | 'date-unreadable' | 'date-impossible' };

export interface DateColumn {
	readonly cells: readonly DateCell[];
	readonly notes: readonly Note[];
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const CELLS_BETWEEN_PAUSES = 500;
const slashed = /^\s*\d{1,2}[-/]\d{1,2}[-/]\d{2,4}/;

type Moment = Extract<DateReading, { ok: true }>;

/** What the clock showed where the date was written. */
const written = (reading: Moment): number => reading.milliseconds + (reading.offsetMinutes ?? 0) * MINUTE;

/**
 * Reads a column of dates. A date without a zone is taken as it is written; a moment is taken as the
 * workflow's zone shows it. A column of midnights only is a column of dates, whatever zone they carry:
 * a database writes 1 March as `2026-03-01T00:00:00Z`, which is still February in New York.
 */
export async function readDates(values: readonly unknown[], order: DateOrder, zone: ZoneClock): Promise<DateColumn> {
	const found = order === 'auto' ? dayOrderOf(values) : order;
	const readings: DateReading[] = [];
	for (const [position, value] of values.entries()) {
		if (position > 0 && position % CELLS_BETWEEN_PAUSES === 0) await new Promise((resolve) => setImmediate(resolve));
		readings.push(readDate(value, { dayFirst: found === 'dayFirst' }));
	}
	const moments = readings.filter((reading): reading is Moment => reading.ok);
	const zoned = moments.filter((reading) => reading.offsetMinutes !== null);
	const asWritten = moments.every((reading) => written(reading) % DAY === 0);
	const cells = readings.map((reading): DateCell => {
		if (!reading.ok) return { ok: false, reason: `date-${reading.reason}` };
		if (asWritten || reading.offsetMinutes === null) return { ok: true, clock: written(reading), moment: written(reading) };
		return { ok: true, clock: zone.clockOf(reading.milliseconds), moment: reading.milliseconds };
	});
	const notes: Note[] = [];
	const isGuess = found === 'mixed' || (found === 'unknown' && values.some((value) => typeof value === 'string' && slashed.test(value)));
	if (isGuess) notes.push(note('forecast-day-order', { order: found }));
	const zones = new Set(moments.map(({ offsetMinutes }) => offsetMinutes));
	const offsets = [...zones].filter((offset) => offset !== null);
	const isMixed = zoned.length < moments.length ? zoned.length > 0 : Math.max(...offsets) - Math.min(...offsets) > 60;
	if (isMixed && !asWritten) notes.push(note('forecast-mixed-zones', { zones: zones.size, zone: zone.zone }));
	return { cells, notes };
}
