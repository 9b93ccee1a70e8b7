import { commonCalendars } from './commonCalendars';
import type { IntakeOptions, PreparedGroup, RawGroup } from './intakeTypes';
import { periodOf } from './periods';
import { prepareGroup } from './prepareGroup';

/**
 * Makes the rows of every group regular, on one frequency for all of them. Never throws for what the
 * rows hold; a group without values comes back with none.
 */
export function* prepareSteps(groups: readonly RawGroup[], options: IntakeOptions): Generator<void, PreparedGroup[]> {
	const calendars = commonCalendars(groups, options.frequency, options.now);
	yield;
	// Groups of weeks that begin on different days have numbers of their own, but at most one apart.
	let commonEnd = -Infinity;
	for (const [index, group] of groups.entries()) {
		const calendar = calendars[index]?.calendar;
		if (calendar === undefined) continue;
		const current = periodOf(options.now, calendar);
		for (const [entry, clock] of group.clocks.entries()) {
			if (Number.isNaN(group.values[entry])) continue;
			const period = periodOf(clock, calendar);
			// The current period is not over: nothing has to reach into it.
			if (period < current && period > commonEnd) commonEnd = period;
		}
	}
	const prepared: PreparedGroup[] = [];
	for (const [index, group] of groups.entries()) {
		const own = calendars[index];
		if (own !== undefined) prepared.push(prepareGroup(group, own, options, commonEnd));
		yield;
	}
	return prepared;
}

/** `prepareSteps` in one go. */
export function prepareGroups(groups: readonly RawGroup[], options: IntakeOptions): PreparedGroup[] {
	const steps = prepareSteps(groups, options);
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}
