import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { easterSunday } from '../../../../models/forecast/calendar/easterSunday';
import { HOLIDAY_COUNTRIES, publicHolidays } from '../../../../models/forecast/calendar/publicHolidays';
import type { HolidayCountry } from '../../../../models/forecast/calendar/publicHolidays';

interface Oracles {
	version: string;
	countries: Record<HolidayCountry, Record<string, string>>;
}

/** Oracle: the Python package holidays; see makeHolidayOracles.py. */
const oracles = JSON.parse(readFileSync(join(__dirname, '../../../oracles/holidayOracles.json'), 'utf8')) as Oracles;
const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const ours = (country: HolidayCountry): string[] => [...new Set(publicHolidays(country, 2008, 2035).map(({ day }) => iso(day)))];

/** Days that the package has and we leave out on purpose, by their names. */
const leftOut: Partial<Record<HolidayCountry, RegExp>> = {
	// The first Sunday of November: no day off.
	IT: /^National Unity Day$/,
	// Free for civil servants or in part of the day.
	BR: /^(Ash Wednesday|Public Servant's Day|Christmas Eve|New Year's Eve)/,
	CA: /^(Easter Monday|Day of Mourning|State Funeral)/,
	// Given once by notices.
	CN: /^(70th Anniversary|Chinese New Year Extended)/,
};

describe.each(HOLIDAY_COUNTRIES)('holidays of %s', (country) => {
	const expected = oracles.countries[country];

	it('hold every day of the package holidays', () => {
		const known = new Set(ours(country));
		const missing = Object.entries(expected).filter(([date, name]) => !known.has(date) && leftOut[country]?.test(name) !== true);
		expect(missing).toEqual([]);
	});

	it('hold no other day', () => {
		const surplus = ours(country).filter((date) => !Object.hasOwn(expected, date));
		// The package drops Spain's holidays that fall on a Sunday, and Australia's mourning is in it.
		const allowed = country === 'ES' ? surplus.filter((date) => new Date(date).getUTCDay() !== 0) : surplus;
		expect(allowed).toEqual([]);
	});
});

it('the tables of China agree with the Chinese calendar of ICU', () => {
	const format = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
	const lunar = (day: number): string => format.format(new Date(day * 86_400_000));
	const holidays = publicHolidays('CN', 2008, 2035);
	const named = (name: string) => holidays.filter((holiday) => holiday.name === name).map(({ day }) => lunar(day));
	expect(new Set(named('Dragon Boat Festival'))).toEqual(new Set(['5/5']));
	expect(new Set(named('Mid-Autumn Festival'))).toEqual(new Set(['8/15']));
	expect(named('Spring Festival').filter((date) => date === '1/1')).toHaveLength(28);
});

it('Easter falls on the days of the published table', () => {
	// US Census Bureau, Easter dates from 1600 to 2099.
	expect([2000, 2008, 2011, 2016, 2019, 2024, 2026, 2030, 2035, 2038].map((year) => iso(easterSunday(year)))).toEqual([
		'2000-04-23', '2008-03-23', '2011-04-24', '2016-03-27', '2019-04-21', '2024-03-31', '2026-04-05', '2030-04-21', '2035-03-25', '2038-04-25',
	]);
});

it('nothing is known before 2000 and after 2035', () => {
	expect(publicHolidays('US', 1990, 1999)).toEqual([]);
	expect(publicHolidays('CN', 2036, 2040)).toEqual([]);
});
