import type { CalendarDate, DateReading } from './calendar';
import { toReading } from './calendar';

const shape = /^(\d{4})(\d{2})?(\d{2})?(?:T?(\d{2})(\d{2})(\d{2})?)?(Z)?$/;

/**
 * Reads a date that is digits only, by their number: 4 `YYYY`, 6 `YYYYMM` (both 1900 to 2199 only:
 * any amount looks like them), 8 `YYYYMMDD`, 10 unix seconds (with a fraction in Slack's `ts`),
 * 12 `YYYYMMDDHHmm` (GA4's dateHourMinute), 13 unix milliseconds, 14 `YYYYMMDDHHmmss`; also
 * `YYYYMMDDTHHmmss`, with `Z`. Null when the text is something else.
 */
export function readDateDigits(text: string): DateReading | null {
	if (/^\d{10}(?:\.\d+)?$/.test(text)) return moment(Math.round(Number(text) * 1000));
	if (/^\d{13}(?:\.\d+)?$/.test(text)) return moment(Math.trunc(Number(text)));
	const match = shape.exec(text);
	const digits = text.replace(/[TZ]/g, '').length;
	if (match === null || ![4, 6, 8, 12, 14].includes(digits)) return null;
	if (digits < 8 && !/^(?:19|20|21)\d*$/.test(text)) return null;
	if (/[TZ]/.test(text) && digits < 12) return null;
	return toReading(writtenDate(match));
}

function writtenDate([, year, month, day, hour, minute, second, zone]: RegExpExecArray): CalendarDate {
	const time = hour === undefined ? null : { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0), millisecond: 0 };
	return { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1), time, offsetMinutes: zone === undefined ? null : 0 };
}

function moment(milliseconds: number): DateReading {
	return { ok: true, milliseconds, hasTime: true, offsetMinutes: 0 };
}
