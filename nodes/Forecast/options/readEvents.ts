import type { IDataObject } from 'n8n-workflow';

import type { CalendarEvent } from '../../../models/forecast/calendar/eventColumns';
import { HOLIDAY_COUNTRIES, publicHolidays } from '../../../models/forecast/calendar/publicHolidays';
import { ConfigurationError } from '../../shared/configurationError';
import { readDate } from '../../shared/readDate';
import { shortName } from '../../shared/shortName';

const DAY = 86_400_000;
const MOST_WINDOW_DAYS = 30;
/** A longer span is a season, not an event. */
const LONGEST_SPAN_DAYS = 366;

interface Span {
	readonly from: number;
	readonly until: number;
}

/** A shop's holidays begin before the history may, and end with the tables. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2035;

function listOf(raw: IDataObject, collection: string, entry: string): IDataObject[] {
	const held = raw[collection];
	const entries: unknown = typeof held === 'object' && held !== null ? Reflect.get(held, entry) : undefined;
	return Array.isArray(entries) ? (entries as IDataObject[]) : [];
}

function dayOf(text: string): number | null {
	const reading = readDate(text.trim());
	return reading.ok ? Math.floor((reading.milliseconds + (reading.offsetMinutes ?? 0) * 60_000) / DAY) : null;
}

function spanOf(text: string): Span | null {
	const [first = '', last = first] = text.split(/(?<=\d{4}-\d{2}-\d{2})\s*\/\s*(?=\d{4}-)/);
	const [from, until] = [dayOf(first), dayOf(last)];
	return from === null || until === null || until < from || until - from > LONGEST_SPAN_DAYS ? null : { from, until };
}

function windowOf(value: unknown): number {
	const days = Math.floor(Number(value ?? 0));
	return Number.isFinite(days) ? Math.min(MOST_WINDOW_DAYS, Math.max(0, days)) : 0;
}

function eventOf(entry: IDataObject, index: number): CalendarEvent {
	const name = shortName(String(entry.name ?? '').trim()) || `Event ${index + 1}`;
	const texts = String(entry.dates ?? '').split(/[,;\n]+/).map((text) => text.trim()).filter((text) => text !== '');
	const days = texts.flatMap((text, number) => {
		const span = spanOf(text);
		if (span === null) throw new ConfigurationError('forecast-event-date', { event: name, number: number + 1 });
		return Array.from({ length: span.until - span.from + 1 }, (_, offset) => span.from + offset);
	});
	return { name, days, before: windowOf(entry.before), after: windowOf(entry.after) };
}

/**
 * The user's own events and the holidays of the countries that she chose.
 * @throws ConfigurationError `forecast-event-date`
 */
export function readEvents(raw: IDataObject): CalendarEvent[] {
	const own = listOf(raw, 'events', 'event').map(eventOf);
	const countries = HOLIDAY_COUNTRIES.filter((country) => Array.isArray(raw.holidays) && (raw.holidays as unknown[]).includes(country));
	const holidays = new Map<string, number[]>();
	for (const country of countries) {
		for (const { day, name } of publicHolidays(country, FIRST_YEAR, LAST_YEAR)) {
			// The same feast in two countries is one event: its days are joined.
			holidays.set(name, [...(holidays.get(name) ?? []), day]);
		}
	}
	return [...own, ...[...holidays].map(([name, days]): CalendarEvent => ({ name, days, before: 0, after: 0 }))];
}

/** Drivers and percents of the option What If; lines without a name are left out. */
export function readChanges(raw: IDataObject): Array<{ driver: string; percent: number }> {
	return listOf(raw, 'whatIf', 'change')
		.map((entry) => ({ driver: String(entry.driver ?? '').trim(), percent: Number(entry.percent ?? 0) }))
		.filter(({ driver, percent }) => driver !== '' && Number.isFinite(percent));
}
