import type { DateReading } from './calendar';
import { readDateText } from './readDateText';

export type { DateReading } from './calendar';

export interface DateOptions {
	/** `03/04/2026` is 3 April. Off: 4 March. Decide it for a whole column with `dayOrderOf`. */
	readonly dayFirst?: boolean;
}

interface LuxonLike {
	readonly isValid: boolean;
	readonly offset?: unknown;
	toMillis(): number;
}

/**
 * Reads one date: ISO 8601 and what databases, GA4, Shopify, RSS, e-mail and spreadsheets write
 * (`2026-01-31T09:00:00+01:00` `20260131` `2026-01` `2026/1/31` `31.01.2026` `1/31/2026 2:30 PM`
 * `31 Jan 2026` `2026年1月31日`), unix seconds (10 digits) and milliseconds (13), JavaScript dates and
 * Luxon's.
 *
 * `milliseconds` is UTC and never depends on the host's time zone: a date alone is UTC midnight, a
 * time without an offset is taken as UTC and `offsetMinutes` is null. An absolute moment has an
 * offset, 0 where it was only a count. `impossible` is a date that no calendar has (2026-02-30).
 */
export function readDate(value: unknown, options: DateOptions = {}): DateReading {
	if (value === null || value === undefined) return { ok: false, reason: 'empty' };
	if (typeof value === 'string') return readDateText(value, options.dayFirst === true);
	if (typeof value === 'number' || typeof value === 'bigint') return readDateText(String(value), false);
	if (isLuxonLike(value)) return moment(value.isValid ? value.toMillis() : NaN, typeof value.offset === 'number' ? value.offset : 0);
	// Not instanceof: a Date may come from another realm (the Code node's).
	if (Object.prototype.toString.call(value) === '[object Date]') return moment(Number(value), 0);
	return { ok: false, reason: 'unreadable' };
}

function moment(milliseconds: number, offsetMinutes: number): DateReading {
	if (!Number.isFinite(milliseconds)) return { ok: false, reason: 'unreadable' };
	return { ok: true, milliseconds, hasTime: true, offsetMinutes: Number.isFinite(offsetMinutes) ? offsetMinutes : 0 };
}

function isLuxonLike(value: unknown): value is LuxonLike {
	if (typeof value !== 'object' || value === null) return false;
	const candidate = value as Partial<LuxonLike>;
	return typeof candidate.isValid === 'boolean' && typeof candidate.toMillis === 'function';
}
