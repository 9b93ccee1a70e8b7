import type { CountryHolidays, HolidayRule, HolidayWhen } from './holidayRule';

const MONDAY = 0;
const THURSDAY = 3;
const LAST = -1;

const on = (month: number, day: number): HolidayWhen => ({ kind: 'fixed', month, day });
const easter = (offset: number): HolidayWhen => ({ kind: 'easter', offset });
const nth = (count: number, weekday: number, month: number): HolidayWhen => ({ kind: 'weekday', month, weekday, nth: count });
const once = (...dates: string[]): HolidayWhen => ({ kind: 'dates', dates });
const rule = (name: string, when: HolidayWhen, limits: Partial<HolidayRule> = {}): HolidayRule => ({ name, when, ...limits });

const newYear = rule("New Year's Day", on(1, 1));
const goodFriday = rule('Good Friday', easter(-2));
const easterSunday = rule('Easter Sunday', easter(0));
const easterMonday = rule('Easter Monday', easter(1));
const ascension = rule('Ascension Day', easter(39));
const whitSunday = rule('Whit Sunday', easter(49));
const whitMonday = rule('Whit Monday', easter(50));
const labourDay = rule('Labour Day', on(5, 1));
const assumption = rule('Assumption Day', on(8, 15));
const allSaints = rule("All Saints' Day", on(11, 1));
const christmas = rule('Christmas Day', on(12, 25));
const boxingDay = rule('Boxing Day', on(12, 26));
const secondChristmasDay = rule('Second Day of Christmas', on(12, 26));

/**
 * Public holidays of whole countries by the rules of their laws; what only some regions keep is left
 * out. GB means England and Wales, CA the federal holidays. BR has Carnival and Corpus Christi, which
 * are free by custom.
 */
export const westernHolidays = {
	US: {
		substitute: 'nearestWeekday',
		rules: [
			newYear,
			rule('Martin Luther King Jr. Day', nth(3, MONDAY, 1)),
			rule("Washington's Birthday", nth(3, MONDAY, 2)),
			rule('Memorial Day', nth(LAST, MONDAY, 5)),
			rule('Juneteenth', on(6, 19), { from: 2021 }),
			rule('Independence Day', on(7, 4)),
			rule('Labor Day', nth(1, MONDAY, 9)),
			rule('Columbus Day', nth(2, MONDAY, 10)),
			rule('Veterans Day', on(11, 11)),
			rule('Thanksgiving Day', nth(4, THURSDAY, 11)),
			christmas,
		],
	},
	GB: {
		substitute: 'nextWeekday',
		rules: [
			newYear,
			goodFriday,
			easterMonday,
			rule('Early May Bank Holiday', nth(1, MONDAY, 5), { except: [2020] }),
			rule('Early May Bank Holiday', once('2020-05-08')),
			rule('Spring Bank Holiday', nth(LAST, MONDAY, 5), { except: [2002, 2012, 2022] }),
			rule('Spring Bank Holiday', once('2002-06-04', '2012-06-04', '2022-06-02')),
			rule('Royal Occasion', once('2002-06-03', '2011-04-29', '2012-06-05', '2022-06-03', '2022-09-19', '2023-05-08')),
			rule('Summer Bank Holiday', nth(LAST, MONDAY, 8)),
			christmas,
			boxingDay,
		],
	},
	DE: {
		substitute: 'none',
		rules: [
			newYear,
			goodFriday,
			easterMonday,
			labourDay,
			ascension,
			whitMonday,
			rule('German Unity Day', on(10, 3)),
			rule('Reformation Day', once('2017-10-31')),
			christmas,
			secondChristmasDay,
		],
	},
	FR: {
		substitute: 'none',
		rules: [
			newYear,
			easterMonday,
			labourDay,
			rule('Victory Day', on(5, 8)),
			ascension,
			whitMonday,
			rule('Bastille Day', on(7, 14)),
			assumption,
			allSaints,
			rule('Armistice Day', on(11, 11)),
			christmas,
		],
	},
	ES: {
		substitute: 'none',
		rules: [
			newYear,
			rule('Epiphany', on(1, 6)),
			goodFriday,
			labourDay,
			assumption,
			rule('National Day', on(10, 12)),
			allSaints,
			rule('Constitution Day', on(12, 6)),
			rule('Immaculate Conception', on(12, 8)),
			christmas,
		],
	},
	IT: {
		substitute: 'none',
		rules: [
			newYear,
			rule('Epiphany', on(1, 6)),
			easterSunday,
			easterMonday,
			rule('Anniversary of the Unification', once('2011-03-17')),
			rule('Liberation Day', on(4, 25)),
			labourDay,
			rule('Republic Day', on(6, 2), { from: 2001 }),
			assumption,
			rule('Saint Francis of Assisi', on(10, 4), { from: 2026 }),
			allSaints,
			rule('Immaculate Conception', on(12, 8)),
			christmas,
			rule("Saint Stephen's Day", on(12, 26)),
		],
	},
	NL: {
		substitute: 'none',
		rules: [
			newYear,
			goodFriday,
			easterSunday,
			easterMonday,
			// On the Saturday before, where the day itself is a Sunday.
			rule("King's Day", on(4, 27), { from: 2014, except: [2014, 2025, 2031] }),
			rule("King's Day", once('2014-04-26', '2025-04-26', '2031-04-26')),
			rule("King's Day", on(4, 30), { until: 2013, except: [2000, 2006] }),
			rule("King's Day", once('2000-04-29', '2006-04-29')),
			// A day off in every fifth year only.
			rule('Liberation Day', once(...[2000, 2005, 2010, 2015, 2020, 2025, 2030, 2035].map((year) => `${year}-05-05`))),
			ascension,
			whitSunday,
			whitMonday,
			christmas,
			secondChristmasDay,
		],
	},
	CA: {
		substitute: 'nextWeekday',
		rules: [
			newYear,
			goodFriday,
			rule('Victoria Day', { kind: 'before', month: 5, day: 25, weekday: MONDAY }),
			rule('Canada Day', on(7, 1)),
			rule('Labour Day', nth(1, MONDAY, 9)),
			rule('National Day for Truth and Reconciliation', on(9, 30), { from: 2021 }),
			rule('Thanksgiving', nth(2, MONDAY, 10)),
			rule('Remembrance Day', on(11, 11)),
			christmas,
			boxingDay,
		],
	},
	AU: {
		substitute: 'none',
		rules: [
			newYear,
			rule('Australia Day', on(1, 26)),
			goodFriday,
			easterMonday,
			rule('Anzac Day', on(4, 25)),
			rule('National Day of Mourning', once('2022-09-22')),
			christmas,
			boxingDay,
		],
	},
	BR: {
		substitute: 'none',
		rules: [
			newYear,
			rule('Carnival', easter(-48)),
			rule('Carnival', easter(-47)),
			goodFriday,
			rule('Tiradentes', on(4, 21)),
			labourDay,
			rule('Corpus Christi', easter(60)),
			rule('Independence Day', on(9, 7)),
			rule('Our Lady of Aparecida', on(10, 12)),
			rule("All Souls' Day", on(11, 2)),
			rule('Republic Day', on(11, 15)),
			rule('Black Awareness Day', on(11, 20), { from: 2024 }),
			christmas,
		],
	},
} as const satisfies Record<string, CountryHolidays>;
