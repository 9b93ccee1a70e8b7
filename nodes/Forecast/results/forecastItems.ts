import type { IDataObject } from 'n8n-workflow';

import type { PreparedSeries } from '../../../models/forecast/intake/prepareTask';
import type { Interval } from '../../../models/forecast/types';
import type { OutputItem } from '../run/runSeriesTable';
import { dateAt, lastYearAt } from './periods';

/** Bounds by the names that results have: `lower80`, `upper99.5`. */
export function boundsAt(intervals: readonly Interval[], step: number): IDataObject {
	return Object.fromEntries(
		intervals.flatMap(({ level, lower, upper }) => {
			const name = Number((level * 100).toPrecision(6));
			return [
				[`lower${name}`, lower[step] ?? null],
				[`upper${name}`, upper[step] ?? null],
			];
		}),
	);
}

/** Growth over a year before, as a share; null without one, or from zero. */
export function changeFrom(lastYear: number | null, value: number): number | null {
	return lastYear === null || lastYear === 0 ? null : (value - lastYear) / Math.abs(lastYear);
}

/** The history as items: kind `actual`, `filled` where the value stood in no row. */
export function historyItems(group: IDataObject, prepared: PreparedSeries, extra: (index: number) => IDataObject = () => ({})): OutputItem[] {
	const link = prepared.used.slice(0, 1);
	return Array.from(prepared.values, (value, index) => {
		const lastYear = lastYearAt(prepared, index);
		const forecast: IDataObject = {
			group,
			date: dateAt(prepared, index),
			value,
			kind: 'actual',
			...(prepared.observed[index] === 0 && { filled: true }),
			lastYear,
			change: changeFrom(lastYear, value),
			...extra(index),
		};
		return { json: { forecast }, rows: [...link] };
	});
}

/** What lies ahead as items, one a step. */
export function futureItems(group: IDataObject, prepared: PreparedSeries, future: { point: Float64Array; intervals: readonly Interval[] }, extra: (step: number) => IDataObject = () => ({})): OutputItem[] {
	const link = prepared.used.slice(-1);
	return Array.from(future.point, (value, step) => {
		const index = prepared.values.length + step;
		const lastYear = lastYearAt(prepared, index);
		const forecast: IDataObject = {
			group,
			date: dateAt(prepared, index),
			value,
			...boundsAt(future.intervals, step),
			kind: 'forecast',
			lastYear,
			change: changeFrom(lastYear, value),
			...extra(step),
		};
		return { json: { forecast }, rows: [...link] };
	});
}
