import { slashedParts } from './readDateText';

/**
 * `unknown`: no value shows it (every day is 12 or below, or there are no such dates);
 * `mixed`: the values contradict each other, and one order cannot be right for all.
 */
export type DayOrder = 'dayFirst' | 'monthFirst' | 'unknown' | 'mixed';

/** Which order a column of dates such as `03/04/2026` has, by the values with a number above 12. */
export function dayOrderOf(values: Iterable<unknown>): DayOrder {
	let dayFirst = false;
	let monthFirst = false;
	for (const value of values) {
		const parts = typeof value === 'string' ? slashedParts(value) : null;
		if (parts === null || (parts.first > 12 && parts.second > 12)) continue;
		dayFirst ||= parts.first > 12;
		monthFirst ||= parts.second > 12;
	}
	if (dayFirst && monthFirst) return 'mixed';
	return dayFirst ? 'dayFirst' : monthFirst ? 'monthFirst' : 'unknown';
}
