import type { Frequency } from '../types';
import { findCalendar } from './findCalendar';
import type { Calendar, RawGroup } from './intakeTypes';

/** Groups with fewer dates say little about the spacing. */
const FEWEST_DATES = 8;

/** The calendar that a group's periods are counted by, and how its own rows are spaced. */
export interface GroupCalendars {
	readonly calendar: Calendar;
	readonly source: Calendar;
}

function withFrequency(source: Calendar, frequency: Frequency): Calendar {
	// A group keeps its own weekday or month end; rows of another spacing are counted from Monday or January.
	return source.frequency === frequency ? source : { frequency, anchor: 0, label: 'start' };
}

function sourceOf({ clocks, values }: RawGroup, now: number): Calendar {
	const past = clocks.filter((clock, entry) => clock <= now && !Number.isNaN(values[entry]));
	const dates = past.length > 1 ? past : clocks;
	return dates.length === 0 ? { frequency: 'day', anchor: 0, label: 'start' } : findCalendar(dates);
}

/**
 * One frequency for all groups, so that they can be compared: the one that is asked for, else the one
 * that most rows are spaced by.
 * @param now what the clock on the wall shows; dates after it say little
 */
export function commonCalendars(groups: readonly RawGroup[], asked: Frequency | null, now: number): GroupCalendars[] {
	const sources = groups.map((group) => sourceOf(group, now));
	const votes = new Map<Frequency, number>();
	for (const [index, { frequency }] of sources.entries()) {
		const dates = groups[index]?.clocks.length ?? 0;
		// Small groups have a say only where there is no larger one.
		votes.set(frequency, (votes.get(frequency) ?? 0) + (dates >= FEWEST_DATES ? dates * 1e6 : dates));
	}
	const [winner] = [...votes].sort((one, other) => other[1] - one[1]);
	const frequency = asked ?? winner?.[0] ?? 'day';
	return sources.map((source) => ({ source, calendar: withFrequency(source, frequency) }));
}
