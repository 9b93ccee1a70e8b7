import type { Calendar, RawGroup, Repair } from './intakeTypes';
import { periodDate } from './periodDate';
import { HOUR_MILLISECONDS, periodOf } from './periods';

/** Positions of a group's entries, the oldest first. */
export interface OrderedRows {
	readonly present: readonly number[];
	/** With a value, but dated after now. */
	readonly future: readonly number[];
	readonly repairs: readonly Repair[];
}

/** Where the clocks were put forward or back between neighbouring rows. */
function clockChanges(group: RawGroup, order: readonly number[]): { repeated: number; skipped: number } {
	const changes = { repeated: 0, skipped: 0 };
	const offset = (entry: number): number => (group.clocks[entry] as number) - (group.moments[entry] as number);
	for (let index = 1; index < order.length; index += 1) {
		const moved = offset(order[index] as number) - offset(order[index - 1] as number);
		if (moved >= HOUR_MILLISECONDS / 2) changes.skipped += 1;
		if (moved <= -HOUR_MILLISECONDS / 2) changes.repeated += 1;
	}
	return changes;
}

/** Sorts the rows by time and sets those apart that cannot have happened yet. */
export function orderRows(group: RawGroup, calendar: Calendar, now: number): OrderedRows {
	const repairs: Repair[] = [];
	const clock = (entry: number): number => group.clocks[entry] as number;
	const entries = [...group.clocks.keys()];
	const disordered = entries.filter((entry) => entry > 0 && clock(entry) < clock(entry - 1)).length;
	// A table that begins with the newest row is in order, too.
	if (disordered > 0 && disordered < entries.length - 1) repairs.push({ code: 'forecast-dates-sorted', details: { rows: disordered } });
	const order = entries.sort((one, other) => (group.moments[one] as number) - (group.moments[other] as number) || one - other);
	const current = periodOf(now, calendar);
	const isFuture = (entry: number): boolean => !Number.isNaN(group.values[entry]) && periodOf(clock(entry), calendar) > current;
	const future = order.filter(isFuture);
	const present = order.filter((entry) => !isFuture(entry));
	if (future.length > 0) {
		const date = periodDate(periodOf(clock(future[0] as number), calendar), calendar);
		repairs.push({ code: 'forecast-future-rows', details: { rows: future.length, date } });
	}
	const changes = calendar.frequency === 'hour' ? clockChanges(group, present) : { repeated: 0, skipped: 0 };
	if (changes.repeated + changes.skipped > 0) repairs.push({ code: 'forecast-clock-change', details: changes });
	return { present, future, repairs };
}
