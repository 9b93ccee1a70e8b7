import { DAY_MILLISECONDS } from '../intake/periods';

/** Days since 1970-01-01 of Easter Sunday (Gregorian; the anonymous algorithm of Nature, 1876). */
export function easterSunday(year: number): number {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const yearOfCentury = year % 100;
	const correction = Math.floor((century + 8) / 25);
	const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - correction + 1) / 3) + 15) % 30;
	const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - (yearOfCentury % 4)) % 7;
	const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
	const days = moon + weekday - 7 * late + 114;
	return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1) / DAY_MILLISECONDS;
}
