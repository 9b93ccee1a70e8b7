import type { IDataObject } from 'n8n-workflow';

import type { PreparedSeries } from '../../../models/forecast/intake/prepareTask';
import { FEWEST_VALUES } from '../../../models/forecast/refusal';
import { seasonsOf } from '../../../models/forecast/seasonsOf';
import type { FailedGroup, RefusedGroup, Series } from '../../../models/forecast/types';
import type { Warning } from '../../shared/warning';
import type { SeriesGroup, SeriesTable } from '../read/readSeries';
import type { GroupOutput } from '../run/runSeriesTable';
import type { Note } from './wordNotes';
import { note, wordNotes } from './wordNotes';

/** One group on its way through an operation. */
export interface GroupBasis {
	readonly read: SeriesGroup;
	readonly prepared: PreparedSeries;
}

/** The groups as the table's operation got them, one after another. */
export function basesOf({ groups }: SeriesTable, prepared: readonly PreparedSeries[]): GroupBasis[] {
	return groups.map((read, index) => ({ read, prepared: prepared[index] as PreparedSeries }));
}

/** What the kernels forecast. */
export function seriesOf({ prepared }: GroupBasis): Series {
	const { period, longPeriods } = seasonsOf(prepared.calendar.frequency);
	return { id: prepared.id, values: prepared.values, period, longPeriods, regressors: prepared.regressors };
}

/** Why a group has no result. */
export function refusalNote({ prepared }: GroupBasis, bases: readonly GroupBasis[], result: RefusedGroup | FailedGroup | null): Note {
	if (result?.status === 'failed') return note('forecast-group-stopped', { reason: result.reason });
	if (result !== null && result.reason !== 'too-few-values') return note('forecast-group-stopped', { reason: result.reason });
	const rows = bases.reduce((sum, { read }) => sum + read.positions.length, 0);
	return note('forecast-too-few-values', { values: prepared.values.length, wanted: FEWEST_VALUES, groups: bases.length, rows });
}

/** The part of a group's output that is the same for every operation. */
export function outputOf({ read, prepared }: GroupBasis, indexes: (position: number) => number, result: Pick<GroupOutput, 'namespace' | 'summary' | 'items'>): GroupOutput {
	return {
		...result,
		indexes: read.positions.map(indexes),
		used: [...prepared.used],
		skipped: [...read.skipped, ...prepared.skipped.map(({ row, reason }) => ({ index: row, reason }))],
	};
}

/** Everything that was mended, for `repairs`. */
export const repairsOf = ({ prepared }: GroupBasis): Warning[] => wordNotes(prepared.repairs);

/** A summary's first fields. */
export function summaryHead({ read, prepared }: GroupBasis, status: 'decided' | 'uncertain' | 'refused'): IDataObject {
	return { group: read.group, status, frequency: prepared.calendar.frequency };
}
