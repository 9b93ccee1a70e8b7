import { seasonsOf } from '../seasonsOf';
import type { PeriodRows } from './combineRows';
import { extremeValues } from './extremeValues';
import { fillGaps } from './fillGaps';
import type { Calendar, IntakeOptions, Repair } from './intakeTypes';
import { periodDate } from './periodDate';

/** From this share of zeros on, a period without rows means that nothing was sold. */
const ZEROS_MEAN_NOTHING = 0.4;
/** From this share of periods with several rows on, the rows are orders and not a table by period. */
const ROWS_ARE_EVENTS = 0.1;
const MOSTLY_MISSING = 0.5;

export interface RegularValues {
	readonly firstPeriod: number;
	readonly values: Float64Array;
	readonly observed: Uint8Array;
	readonly repairs: readonly Repair[];
}

function holesAreZero(rows: readonly PeriodRows[], options: IntakeOptions): boolean {
	if (options.gaps !== 'auto') return options.gaps === 'zero';
	const zeros = rows.filter((each) => each.value === 0).length;
	const several = rows.filter((each) => each.valued > each.hours).length;
	return zeros > ZEROS_MEAN_NOTHING * rows.length || (options.combine === 'sum' && several > ROWS_ARE_EVENTS * rows.length);
}

/**
 * One value for every period from the first to the last: holes filled, slips of the keyboard replaced.
 * @param kept numbers of the periods with a value, ascending, at least one
 * @param end where a group goes on to with zeros, if holes mean zero
 */
export function regularValues(kept: readonly number[], periods: ReadonlyMap<number, PeriodRows>, calendar: Calendar, options: IntakeOptions, end: number): RegularValues {
	const repairs: Repair[] = [];
	const rows = kept.map((period) => periods.get(period) as PeriodRows);
	const several = rows.filter((each) => each.valued > each.hours);
	if (several.length > 0) {
		const count = several.reduce((sum, each) => sum + each.valued, 0);
		repairs.push({ code: 'forecast-rows-combined', details: { rows: count, periods: several.length, by: options.combine, frequency: calendar.frequency } });
	}
	const firstPeriod = kept[0] as number;
	const lastOwn = kept.at(-1) as number;
	const own = lastOwn - firstPeriod + 1;
	const zeros = holesAreZero(rows, options);
	const length = zeros ? Math.max(own, end - firstPeriod + 1) : own;
	const known = new Set(kept);
	const raw = Float64Array.from({ length }, (_, index) => (known.has(firstPeriod + index) ? (periods.get(firstPeriod + index)?.value ?? NaN) : NaN));
	const date = (index: number): string => periodDate(firstPeriod + index, calendar);

	const extremes = options.replaceOutliers ? extremeValues(raw) : [];
	if (extremes.length > 0) {
		const worst = extremes.reduce((found, index) => (Math.abs(raw[index] as number) > Math.abs(raw[found] as number) ? index : found));
		repairs.push({ code: 'forecast-outliers-replaced', details: { count: extremes.length, value: raw[worst] as number, date: date(worst) } });
	}
	const missing = own - kept.length;
	if (missing > 0) {
		const first = date(raw.findIndex((value) => Number.isNaN(value)));
		repairs.push({ code: 'forecast-gaps-filled', details: { count: missing, periods: own, how: zeros ? 'zero' : 'interpolate', first } });
		if (missing > MOSTLY_MISSING * own && !zeros) repairs.push({ code: 'forecast-mostly-missing', details: { percent: Math.round((100 * missing) / own) } });
	}
	if (length > own) repairs.push({ code: 'forecast-group-ended', details: { periods: length - own, until: date(length - 1) } });

	const slips = new Set(extremes);
	const observed = Uint8Array.from(raw, (value, index) => (Number.isNaN(value) || slips.has(index) ? 0 : 1));
	const toFill = raw.map((value, index) => {
		if (slips.has(index)) return NaN;
		return zeros && Number.isNaN(value) ? 0 : value;
	});
	const values = fillGaps(toFill, seasonsOf(calendar.frequency).period);
	const negative = values.filter((value, index) => value < 0 && observed[index] === 1).length;
	if (negative > 0) repairs.push({ code: 'forecast-negative-values', details: { count: negative } });
	return { firstPeriod, values, observed, repairs };
}
