import { weekdayOf } from '../intake/periods';
import { chineseHolidays } from './chineseHolidays';
import { daysOfRule } from './daysOfRule';
import type { CountryHolidays } from './holidayRule';
import { westernHolidays } from './westernHolidays';

/** The countries whose holidays are known, in the order of the editor's list. */
export const HOLIDAY_COUNTRIES = ['US', 'GB', 'DE', 'FR', 'ES', 'IT', 'NL', 'CA', 'AU', 'BR', 'CN'] as const;
export type HolidayCountry = (typeof HOLIDAY_COUNTRIES)[number];

export const FIRST_HOLIDAY_YEAR = 2000;
export const LAST_HOLIDAY_YEAR = 2035;

export interface Holiday {
	/** Days since 1970-01-01. */
	readonly day: number;
	readonly name: string;
}

const SATURDAY = 5;
const SUNDAY = 6;

function substitutes(holidays: readonly Holiday[], { substitute }: CountryHolidays): Holiday[] {
	if (substitute === 'none') return [];
	const taken = new Set(holidays.map(({ day }) => day));
	const free: Holiday[] = [];
	for (const { day, name } of holidays) {
		const weekday = weekdayOf(day);
		if (weekday < SATURDAY) continue;
		let instead = substitute === 'nearestWeekday' && weekday === SATURDAY ? day - 1 : day + (weekday === SUNDAY ? 1 : 2);
		while (substitute === 'nextWeekday' && taken.has(instead)) instead += 1;
		taken.add(instead);
		free.push({ day: instead, name: `${name} (observed)` });
	}
	return free;
}

/**
 * Public holidays of a country that fall into a span of years, in order. Nothing before 2000 and after 2035.
 * @param from first year, @param until last year
 */
export function publicHolidays(country: HolidayCountry, from: number, until: number): Holiday[] {
	const known: CountryHolidays = country === 'CN' ? chineseHolidays() : westernHolidays[country];
	const first = Math.max(from, FIRST_HOLIDAY_YEAR);
	const last = Math.min(until, LAST_HOLIDAY_YEAR);
	const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
	const all = years.flatMap((year) => known.rules.flatMap((rule) => daysOfRule(rule, year).map((day): Holiday => ({ day, name: rule.name }))));
	return [...all, ...substitutes(all, known)].sort((one, other) => one.day - other.day);
}
