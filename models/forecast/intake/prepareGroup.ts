import { combineRows, type PeriodRows } from './combineRows';
import type { GroupCalendars } from './commonCalendars';
import { cutEnds } from './cutEnds';
import type { DriverColumn, IntakeOptions, PreparedGroup, RawGroup, SkippedEntry } from './intakeTypes';
import { orderRows } from './orderRows';
import { periodOf } from './periods';
import { regularValues } from './regularValues';

function driverColumns(group: RawGroup, periods: ReadonlyMap<number, PeriodRows>, firstPeriod: number, length: number): DriverColumn[] {
	const ahead = [...periods.keys()].reduce((most, period) => Math.max(most, period - (firstPeriod + length - 1)), 0);
	return (group.drivers ?? []).map(({ name }, position) => {
		const at = (period: number): number => periods.get(period)?.drivers[position] ?? NaN;
		return {
			name,
			past: Float64Array.from({ length }, (_, index) => at(firstPeriod + index)),
			future: Float64Array.from({ length: ahead }, (_, index) => at(firstPeriod + length + index)),
		};
	});
}

/** Every entry is used, or skipped for a reason. A row without a value is used for the drivers of the future. */
function sortOut(group: RawGroup, reasons: ReadonlyMap<number, SkippedEntry['reason']>, isAhead: (entry: number) => boolean): Pick<PreparedGroup, 'used' | 'skipped'> {
	const used: number[] = [];
	const skipped: SkippedEntry[] = [];
	for (const entry of group.clocks.keys()) {
		const row = group.rows[entry] as number;
		const reason = reasons.get(entry);
		const isValued = !Number.isNaN(group.values[entry]);
		const hasDriver = (group.drivers ?? []).some(({ values }) => !Number.isNaN(values[entry]));
		if (reason !== undefined) skipped.push({ row, reason });
		else if (isValued || (hasDriver && isAhead(entry))) used.push(row);
		else skipped.push({ row, reason: 'no-value' });
	}
	return { used: Int32Array.from(used.sort((one, other) => one - other)), skipped };
}

/**
 * Makes one group's rows regular: in order, one value a period, no holes, no period that is not over.
 * Everything that is mended is in `repairs`; every row is in `used` or `skipped`.
 * @param commonEnd the last period of any group: where a hole means zero, a group goes on to there
 */
export function prepareGroup(group: RawGroup, calendars: GroupCalendars, options: IntakeOptions, commonEnd: number): PreparedGroup {
	const { id } = group;
	const { calendar } = calendars;
	const ordered = orderRows(group, calendar, options.now);
	const reasons = new Map<number, SkippedEntry['reason']>(ordered.future.map((entry) => [entry, 'future-date']));
	const periods = combineRows(group, ordered.present, calendar, options.combine);
	if (![...periods.values()].some((rows) => rows.valued > 0)) {
		const empty = { firstPeriod: 0, values: new Float64Array(0), observed: new Uint8Array(0), partial: null, drivers: [] };
		return { id, calendar, ...empty, repairs: ordered.repairs, ...sortOut(group, reasons, () => false) };
	}
	const cut = cutEnds(group, periods, calendars, options);
	for (const { entry, reason } of cut.skipped) reasons.set(entry, reason);
	const end = cut.partial === null ? commonEnd : Math.min(commonEnd, cut.partial.period - 1);
	const { firstPeriod, values, observed, repairs } = regularValues(cut.kept, periods, calendar, options, end);
	return {
		id,
		calendar,
		firstPeriod,
		values,
		observed,
		partial: cut.partial,
		drivers: driverColumns(group, periods, firstPeriod, values.length),
		repairs: [...ordered.repairs, ...cut.repairs, ...repairs],
		...sortOut(group, reasons, (entry) => periodOf(group.clocks[entry] as number, calendar) >= firstPeriod + values.length),
	};
}
