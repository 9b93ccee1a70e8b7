import type { Calendar, IntakeOptions } from './intakeTypes';
import { periodOf, startOf } from './periods';

/** Below this share of days with rows, a missing day at the end proves nothing. */
const DENSE = 0.8;

export interface PartialPeriods {
	readonly first: boolean;
	readonly last: boolean;
}

function isDense(clocks: readonly number[], source: Calendar): boolean {
	const periods = new Set(clocks.map((clock) => periodOf(clock, source)));
	const numbers = [...periods].sort((one, other) => one - other);
	return numbers.length / ((numbers.at(-1) as number) - (numbers[0] as number) + 1) >= DENSE;
}

/**
 * Whether the first or the last period holds only a part of its days: the last one when it is not over
 * yet, both when rows of a finer spacing begin or end in its middle.
 * @param clocks of the rows that have a value, ascending, at least one
 */
export function partialPeriods(clocks: readonly number[], calendar: Calendar, source: Calendar, options: IntakeOptions): PartialPeriods {
	const [oldest, newest] = [clocks[0] as number, clocks.at(-1) as number];
	const first = periodOf(oldest, calendar);
	const last = periodOf(newest, calendar);
	const isOpen = last >= periodOf(options.now, calendar);
	const isFiner = source.frequency !== calendar.frequency && isDense(clocks, source);
	if (!isFiner) return { first: false, last: isOpen };
	const before = startOf(periodOf(oldest, source) - 1, source);
	const after = startOf(periodOf(newest, source) + 1, source);
	return { first: periodOf(before, calendar) === first, last: isOpen || periodOf(after, calendar) === last };
}
