import { readDate } from '../../shared/readDate';

export const periodKinds = ['day', 'week', 'month', 'quarter', 'none'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** The one period of a report without periods. */
export const ALL_TIME = 'all';

const DAY_MILLISECONDS = 86_400_000;

const two = (value: number): string => String(value).padStart(2, '0');

/** ISO 8601 week: the one that has the year's first Thursday is the first. */
function weekOf(day: number): string {
	const date = new Date(day);
	const thursday = new Date(day + (4 - (date.getUTCDay() || 7)) * DAY_MILLISECONDS);
	const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
	return `${thursday.getUTCFullYear()}-W${two(Math.floor((Number(thursday) - first) / DAY_MILLISECONDS / 7) + 1)}`;
}

/**
 * The name of the period that a day lies in: `2026-10-05`, `2026-W41`, `2026-10`, `2026-Q4`. Names of one kind
 * sort in the order of time.
 * @param day UTC midnight of the day, in milliseconds
 */
export function periodOf(day: number, kind: PeriodKind): string {
	if (kind === 'none') return ALL_TIME;
	if (kind === 'week') return weekOf(day);
	const date = new Date(day);
	const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
	if (kind === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
	return kind === 'month' ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(date.getUTCDate())}`;
}

/** The calendar day of a moment in a time zone, as UTC midnight. */
function localDay(milliseconds: number, format: Intl.DateTimeFormat): number {
	const parts = new Map(format.formatToParts(milliseconds).map(({ type, value }) => [type, Number(value)]));
	return Date.UTC(parts.get('year') ?? 0, (parts.get('month') ?? 1) - 1, parts.get('day') ?? 1);
}

/**
 * Makes a reader of one column of dates: value to day, as UTC midnight. A moment (with an offset, or a count of
 * seconds) is taken in the workflow's time zone; a date without an offset is the day that is written.
 * @returns null for a value that is no date
 */
export function dayReader(dayFirst: boolean, timeZone: string): (value: unknown) => number | null {
	const format = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
	return (value) => {
		const reading = readDate(value, { dayFirst });
		if (!reading.ok) return null;
		if (reading.hasTime && reading.offsetMinutes !== null) return localDay(reading.milliseconds, format);
		return Math.floor(reading.milliseconds / DAY_MILLISECONDS) * DAY_MILLISECONDS;
	};
}

/** Two centuries of days: whoever has more has a wrong date among them. */
const MOST_DAYS = 73_000;

/**
 * All periods from the first to the last of some days, those without a day included: a gap in time is shown as one.
 * @param days UTC midnights
 */
export function periodsOver(days: readonly number[], kind: PeriodKind): string[] {
	if (kind === 'none') return [ALL_TIME];
	const first = days.reduce((least, day) => Math.min(least, day), Infinity);
	const last = days.reduce((most, day) => Math.max(most, day), -Infinity);
	const count = days.length === 0 ? 0 : (last - first) / DAY_MILLISECONDS + 1;
	const between = count > MOST_DAYS ? days : Array.from({ length: count }, (_, index) => first + index * DAY_MILLISECONDS);
	return [...new Set(between.map((day) => periodOf(day, kind)))].sort();
}
