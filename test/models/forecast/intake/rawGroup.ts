import type { IntakeOptions, RawGroup } from '../../../../models/forecast/intake/intakeTypes';

/** A group of rows from written dates and values; null for a row without a value. */
export function rawGroup(dates: readonly string[], values: ReadonlyArray<number | null>, id = 'a'): RawGroup {
	const clocks = Float64Array.from(dates, (date) => Date.parse(date.includes('T') ? `${date}Z` : `${date}T00:00:00Z`));
	return {
		id,
		clocks,
		moments: clocks,
		values: Float64Array.from(values, (value) => value ?? NaN),
		rows: Int32Array.from(dates.keys()),
	};
}

/** Long after every date of these tests. */
export const LATER = Date.parse('2030-06-15T12:00:00Z');

export const intakeOptions = (changes: Partial<IntakeOptions> = {}): IntakeOptions => ({
	frequency: null,
	combine: 'sum',
	gaps: 'auto',
	lastPeriod: 'auto',
	replaceOutliers: true,
	now: LATER,
	...changes,
});
