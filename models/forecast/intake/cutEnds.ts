import { afterLongGap } from './afterLongGap';
import type { PeriodRows } from './combineRows';
import type { GroupCalendars } from './commonCalendars';
import type { IntakeOptions, PreparedGroup, RawGroup, Repair, SkippedEntry } from './intakeTypes';
import { partialPeriods } from './partialPeriods';
import { periodDate } from './periodDate';
import { periodOf } from './periods';

export interface CutHistory {
	/** Numbers of the periods that have a value and are whole, ascending. */
	readonly kept: readonly number[];
	readonly partial: PreparedGroup['partial'];
	/** Positions of the entries that are left out. */
	readonly skipped: ReadonlyArray<{ readonly entry: number; readonly reason: SkippedEntry['reason'] }>;
	readonly repairs: readonly Repair[];
}

/** Leaves out what lies before a hole of years, and the first and last period where they are not whole. */
export function cutEnds(group: RawGroup, periods: ReadonlyMap<number, PeriodRows>, { calendar, source }: GroupCalendars, options: IntakeOptions): CutHistory {
	const repairs: Repair[] = [];
	const skipped: Array<CutHistory['skipped'][number]> = [];
	const known = [...periods].filter(([, rows]) => rows.valued > 0).map(([period]) => period).sort((one, other) => one - other);
	const leaveOut = (period: number, reason: SkippedEntry['reason']): void => {
		for (const entry of periods.get(period)?.entries ?? []) skipped.push({ entry, reason });
	};
	const start = afterLongGap(known, calendar);
	const before = known.filter((period) => period < start);
	if (before.length > 0) {
		for (const period of [...periods.keys()].filter((each) => each < start)) leaveOut(period, 'before-long-gap');
		repairs.push({
			code: 'forecast-history-split',
			details: { rows: skipped.length, before: periodDate(before.at(-1) as number, calendar), after: periodDate(start, calendar) },
		});
	}

	const kept = known.filter((period) => period >= start);
	const clocks = [...group.clocks].filter((clock, entry) => {
		const period = periodOf(clock, calendar);
		return !Number.isNaN(group.values[entry]) && period >= start && period <= (kept.at(-1) as number);
	});
	const cut = partialPeriods(clocks.sort((one, other) => one - other), calendar, source, options);
	let partial: PreparedGroup['partial'] = null;
	if (cut.last && options.lastPeriod === 'auto' && kept.length > 1) {
		const period = kept.pop() as number;
		partial = { period, value: periods.get(period)?.value ?? 0 };
		leaveOut(period, 'partial-period');
		repairs.push({ code: 'forecast-partial-last', details: { date: periodDate(period, calendar), frequency: calendar.frequency } });
	}
	if (cut.first && options.combine === 'sum' && kept.length > 1) {
		const period = kept.shift() as number;
		leaveOut(period, 'partial-period');
		repairs.push({ code: 'forecast-partial-first', details: { date: periodDate(period, calendar), frequency: calendar.frequency } });
	}
	return { kept, partial, skipped, repairs };
}
