import { readDate } from '../../reading/readDate';
import { readNumber } from '../../reading/readNumber';
import type { FieldValue } from '../types';

const REST_OF_DAY = 86_400_000 - 1;
/** Leading zeros make a code: "007" is another one than "7". */
const code = /^\s*0\d/;

function numberOf(value: FieldValue): number | null {
	if (typeof value === 'boolean') return null;
	const reading = readNumber(value);
	return reading.ok ? reading.value : null;
}

/** Whether two values are the same as text, whatever the case, or as numbers: "1,5" is 1.5. */
export function isSameValue(one: FieldValue, other: FieldValue): boolean {
	if (String(one).trim().toLowerCase() === String(other).trim().toLowerCase()) return true;
	if (code.test(String(one)) || code.test(String(other))) return false;
	const number = numberOf(one);
	return number !== null && number === numberOf(other);
}

/**
 * Whether a value is at least, or at most, another one: as numbers where both are, else as dates. Of a limit that is
 * a day, `atMost` takes in the whole day. False for what is neither.
 */
export function isWithin(value: FieldValue, is: 'atLeast' | 'atMost', limit: FieldValue): boolean {
	const [number, most] = [numberOf(value), numberOf(limit)];
	if (number !== null && most !== null) return is === 'atLeast' ? number >= most : number <= most;
	const [date, end] = [readDate(value), readDate(limit)];
	if (!date.ok || !end.ok) return false;
	return is === 'atLeast' ? date.milliseconds >= end.milliseconds : date.milliseconds <= end.milliseconds + (end.hasTime ? 0 : REST_OF_DAY);
}
