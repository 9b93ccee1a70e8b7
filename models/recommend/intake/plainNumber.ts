const ZERO = 48;
const MOST_DIGITS = 9;

/** The value of a short whole number such as `12` or `-3`, NaN for every other text: those need the slow reader. */
export function plainInteger(text: string): number {
	const isNegative = text.charCodeAt(0) === 45;
	const first = isNegative ? 1 : 0;
	if (text.length === first || text.length > first + MOST_DIGITS) return NaN;
	let value = 0;
	for (let place = first; place < text.length; place += 1) {
		const digit = text.charCodeAt(place) - ZERO;
		if (digit < 0 || digit > 9) return NaN;
		value = 10 * value + digit;
	}
	return isNegative ? -value : value;
}

const digitsAt = (text: string, from: number, to: number): number => {
	let value = 0;
	for (let place = from; place < to; place += 1) {
		const digit = text.charCodeAt(place) - ZERO;
		if (digit < 0 || digit > 9) return NaN;
		value = 10 * value + digit;
	}
	return value;
};

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Milliseconds of `2026-01-31`, `2026-01-31 09:30` or `2026-01-31T09:30:05` (UTC, or with Z); NaN for every other text. */
export function plainDate(text: string): number {
	const { length } = text;
	if (length < 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NaN;
	const [year, month, day] = [digitsAt(text, 0, 4), digitsAt(text, 5, 7), digitsAt(text, 8, 10)];
	const last = (DAYS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
	if (!(year >= 1000 && day >= 1 && day <= last)) return NaN;
	const date = Date.UTC(year, month - 1, day);
	if (length === 10) return date;
	const mark = text.charCodeAt(10);
	const end = text.charCodeAt(length - 1) === 90 ? length - 1 : length;
	if ((mark !== 32 && mark !== 84) || (end !== 16 && end !== 19) || text.charCodeAt(13) !== 58 || (end === 19 && text.charCodeAt(16) !== 58)) return NaN;
	const [hour, minute, second] = [digitsAt(text, 11, 13), digitsAt(text, 14, 16), end === 19 ? digitsAt(text, 17, 19) : 0];
	return hour < 24 && minute < 60 && second < 60 ? date + ((hour * 60 + minute) * 60 + second) * 1000 : NaN;
}
