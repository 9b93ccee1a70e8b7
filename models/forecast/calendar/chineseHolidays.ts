import type { CountryHolidays, HolidayRule } from './holidayRule';

const FIRST_YEAR = 2000;

/**
 * Month and day of the first day of the lunar year, of the fifth day of its fifth month and of the
 * fifteenth day of its eighth month, 2000 to 2035. The moon cannot be put into a short rule, so these
 * are tables: made with the Python package lunardate 0.3.0 and held by the tests against ICU's Chinese
 * calendar and the package holidays 0.109.
 */
const SPRING_FESTIVAL = '0205 0124 0212 0201 0122 0209 0129 0218 0207 0126 0214 0203 0123 0210 0131 0219 0208 0128 0216 0205 0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208';
const DRAGON_BOAT = '0606 0625 0615 0604 0622 0611 0531 0619 0608 0528 0616 0606 0623 0612 0602 0620 0609 0530 0618 0607 0625 0614 0603 0622 0610 0531 0619 0609 0528 0616 0605 0624 0612 0601 0620 0610';
const MID_AUTUMN = '0912 1001 0921 0911 0928 0918 1006 0925 0914 1003 0922 0912 0930 0919 0908 0927 0915 1004 0924 0913 1001 0921 0910 0929 0917 1006 0925 0915 1003 0922 0912 1001 0919 0908 0927 0916';

function fromTable(table: string, offset = 0): string[] {
	return table.split(' ').map((entry, index) => {
		const date = new Date(Date.UTC(FIRST_YEAR + index, Number(entry.slice(0, 2)) - 1, Number(entry.slice(2)) + offset));
		return date.toISOString().slice(0, 10);
	});
}

/** The solar term Pure Brightness falls on 4 or 5 April; the usual rule for 2000 to 2099. */
function tombSweepingDays(): string[] {
	return Array.from({ length: 36 }, (_, index) => `${FIRST_YEAR + index}-04-0${Math.floor(index * 0.2422 + 4.81) - Math.floor(index / 4)}`);
}

/** The days that are free by law, by the State Council's regulation of 1999, 2007, 2013 and 2024. */
function springFestival(): HolidayRule[] {
	const name = 'Spring Festival';
	const day = (offset: number, from: number, until: number): HolidayRule => ({ name, when: { kind: 'dates', dates: fromTable(SPRING_FESTIVAL, offset) }, from, until });
	return [
		...[0, 1, 2].map((offset) => day(offset, 2000, 2007)),
		...[-1, 0, 1].map((offset) => day(offset, 2008, 2013)),
		...[0, 1, 2].map((offset) => day(offset, 2014, 2024)),
		...[-1, 0, 1, 2].map((offset) => day(offset, 2025, 2035)),
	];
}

/**
 * Public holidays of mainland China: what the law gives. The days that the State Council moves by a
 * notice each autumn, to make long weeks out of weekends, follow no rule and are not in it.
 */
export function chineseHolidays(): CountryHolidays {
	const fixed = (name: string, month: number, day: number, from?: number, until?: number): HolidayRule => ({ name, when: { kind: 'fixed', month, day }, from, until });
	return {
		substitute: 'none',
		rules: [
			fixed("New Year's Day", 1, 1),
			...springFestival(),
			{ name: 'Tomb-Sweeping Day', when: { kind: 'dates', dates: tombSweepingDays() }, from: 2008 },
			fixed('Labour Day', 5, 1),
			fixed('Labour Day', 5, 2, 2000, 2007),
			fixed('Labour Day', 5, 3, 2000, 2007),
			fixed('Labour Day', 5, 2, 2025),
			{ name: 'Dragon Boat Festival', when: { kind: 'dates', dates: fromTable(DRAGON_BOAT) }, from: 2008 },
			{ name: 'Mid-Autumn Festival', when: { kind: 'dates', dates: fromTable(MID_AUTUMN) }, from: 2008 },
			...[1, 2, 3].map((day) => fixed('National Day', 10, day)),
		],
	};
}
