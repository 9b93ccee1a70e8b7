import type { CalendarDate, DateReading } from './calendar';
import { toReading } from './calendar';
import { readDateDigits } from './readDateDigits';
import { plainCharacters } from './plainCharacters';

/** JavaScript's own Date text with a zone's name is about 70 long. */
const longest = 80;

const clock =
	'(?:(?:T|,? +)(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?' +
	'(?: ?(?<half>[AaPp])\\.?[Mm]\\.?)? ?(?<zone>Z|(?:UTC|GMT)?[+-]\\d{2}(?::?\\d{2})?|UTC|GMT)?(?:\\[[\\w/+-]+\\]| ?\\([^()]*\\))?)?$';
const weekday = '^(?:[A-Za-z]{3,9}\\.?,? +)?';
const ordinal = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const monthName = '(?<name>[A-Za-z]{3,9})\\.?';

const yearFirst = new RegExp(`^(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})${clock}`);
const yearAndMonth = /^(?<year>\d{4})[-/](?<month>\d{1,2})$/;
const yearLast = new RegExp(`^(?<first>\\d{1,2})(?<mark>[-/.])(?<last>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})${clock}`);
const named = [
	new RegExp(`${weekday}${ordinal}[ -]${monthName},?[ -](?<year>\\d{4})${clock}`),
	new RegExp(`${weekday}${monthName} ${ordinal},? (?<year>\\d{4})${clock}`),
];
const chinese = new RegExp(`^(?<year>\\d{4}) ?年 ?(?<month>\\d{1,2}) ?月(?: ?(?<day>\\d{1,2}) ?[日号])?${clock.replace(',? +', ' *')}`);

const months = 'january february march april may june july august september october november december'.split(' ');

type Groups = Readonly<Record<string, string | undefined>>;

/** Reads a date from text; see `readDate` for the forms and what comes back. */
export function readDateText(value: string, dayFirst: boolean): DateReading {
	const trimmed = value.trim();
	if (trimmed === '') return { ok: false, reason: 'empty' };
	if (trimmed.length > longest) return { ok: false, reason: 'unreadable' };
	const text = plainCharacters(trimmed).trim();
	const digits = readDateDigits(text);
	if (digits !== null) return digits;
	const date = dateOf(text, dayFirst);
	return date === null ? { ok: false, reason: 'unreadable' } : toReading(date);
}

/** Day and month as written in `03/04/2026` or `3-4-26`, first and second; null for every other form. */
export function slashedParts(value: string): { readonly first: number; readonly second: number } | null {
	if (value.length > longest) return null;
	const groups = yearLast.exec(plainCharacters(value).trim())?.groups;
	if (groups === undefined || groups['mark'] === '.') return null;
	return { first: Number(groups['first']), second: Number(groups['last']) };
}

function dateOf(text: string, dayFirst: boolean): CalendarDate | null {
	const plain = (yearFirst.exec(text) ?? yearAndMonth.exec(text) ?? chinese.exec(text))?.groups;
	if (plain !== undefined) return complete(plain, Number(plain['month']), Number(plain['day'] ?? 1));
	const slashed = yearLast.exec(text)?.groups;
	if (slashed !== undefined) {
		const [first, last] = [Number(slashed['first']), Number(slashed['last'])];
		// A number above 12 is the day, whatever the order was said to be. Points are European: the day is first.
		const isDayFirst = slashed['mark'] === '.' || (first > 12 && last <= 12) || (dayFirst && !(last > 12 && first <= 12));
		return isDayFirst ? complete(slashed, last, first) : complete(slashed, first, last);
	}
	const words = (named[0]?.exec(text) ?? named[1]?.exec(text))?.groups;
	const month = words === undefined ? 0 : monthOf(words['name'] ?? '');
	return words === undefined || month === 0 ? null : complete(words, month, Number(words['day']));
}

function complete(groups: Groups, month: number, day: number): CalendarDate {
	return { year: fullYear(groups['year'] ?? ''), month, day, time: timeOf(groups), offsetMinutes: offsetOf(groups['zone']) };
}

/** Two digits as spreadsheets take them: 70 to 99 are the last century. */
function fullYear(year: string): number {
	return Number(year) + (year.length > 2 ? 0 : Number(year) < 70 ? 2000 : 1900);
}

function timeOf(groups: Groups): CalendarDate['time'] {
	if (groups['hour'] === undefined) return null;
	const millisecond = Number((groups['fraction'] ?? '').padEnd(3, '0').slice(0, 3));
	return { hour: hourOf(Number(groups['hour']), groups['half']), minute: Number(groups['minute']), second: Number(groups['second'] ?? 0), millisecond };
}

/** 12 AM is midnight. There is no 13 PM: NaN, which no calendar has. */
function hourOf(hour: number, half: string | undefined): number {
	if (half === undefined) return hour;
	return hour < 1 || hour > 12 ? NaN : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function offsetOf(zone: string | undefined): number | null {
	if (zone === undefined) return null;
	const match = /([+-])(\d{2}):?(\d{2})?$/.exec(zone);
	if (match === null) return 0;
	const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
	return Number(match[3] ?? 0) > 59 ? NaN : match[1] === '-' ? 0 - minutes : minutes;
}

/** 1 to 12 for an English name of three letters or more (`Jan`, `Sept`, `january`), else 0. */
function monthOf(name: string): number {
	return months.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
}
