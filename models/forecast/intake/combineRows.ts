import type { Calendar, CombineRows, RawGroup } from './intakeTypes';
import { HOUR_MILLISECONDS, periodOf } from './periods';

/** The rows of one period. */
export interface PeriodRows {
	readonly value: number;
	/** One a driver, NaN where no row has it. */
	readonly drivers: readonly number[];
	/** Positions in the raw group, the oldest first. */
	readonly entries: readonly number[];
	/** Rows that have a value. */
	readonly valued: number;
	/** Different hours in UTC: two for the hour that the clocks repeat in autumn, else one. */
	readonly hours: number;
}

function combined(numbers: readonly number[], by: CombineRows): number {
	const known = numbers.filter((number) => !Number.isNaN(number));
	if (known.length === 0) return NaN;
	if (by === 'last') return known.at(-1) as number;
	const sum = known.reduce((total, number) => total + number, 0);
	return by === 'mean' ? sum / known.length : sum;
}

/**
 * Puts the rows of one period together. Of a driver (a price, a temperature) they are averaged where the values
 * are added up: its sum would be the number of rows. The hour that the clocks repeat when summer time ends counts
 * once: its sum is shared by its two hours.
 * @param order positions of the raw group's entries, the oldest first
 */
export function combineRows(group: RawGroup, order: readonly number[], calendar: Calendar, by: CombineRows): Map<number, PeriodRows> {
	const entriesOf = new Map<number, number[]>();
	for (const entry of order) {
		const period = periodOf(group.clocks[entry] as number, calendar);
		const entries = entriesOf.get(period);
		if (entries === undefined) entriesOf.set(period, [entry]);
		else entries.push(entry);
	}
	const periods = new Map<number, PeriodRows>();
	for (const [period, entries] of entriesOf) {
		const isHour = calendar.frequency === 'hour' && entries.length > 1;
		const hours = isHour ? new Set(entries.map((entry) => Math.floor((group.moments[entry] as number) / HOUR_MILLISECONDS))).size : 1;
		const share = by === 'sum' ? hours : 1;
		const of = (column: Float64Array, how: CombineRows): number => combined(entries.map((entry) => column[entry] as number), how);
		periods.set(period, {
			value: of(group.values, by) / share,
			drivers: (group.drivers ?? []).map((driver) => of(driver.values, by === 'last' ? 'last' : 'mean')),
			entries,
			valued: entries.filter((entry) => !Number.isNaN(group.values[entry])).length,
			hours,
		});
	}
	return periods;
}
