import type { IExecuteFunctions } from 'n8n-workflow';

import type { CalendarEvent } from '../../../models/forecast/calendar/eventColumns';
import { LAST_HOLIDAY_YEAR } from '../../../models/forecast/calendar/publicHolidays';
import { periodDate } from '../../../models/forecast/intake/periodDate';
import { seasonsOf } from '../../../models/forecast/seasonsOf';
import type { Frequency } from '../../../models/forecast/types';
import type { TableRow } from '../../shared/tableContract';
import { readEvents } from '../options/readEvents';
import type { ForecastOptions } from '../options/readOptions';
import { intakeOptionsOf } from '../options/readOptions';
import type { SeriesFields, SeriesTable } from '../read/readSeries';
import { readSeries } from '../read/readSeries';
import { ZoneClock } from '../read/zoneClock';
import type { GroupBasis } from '../results/groupBasis';
import { basesOf } from '../results/groupBasis';
import type { Note } from '../results/wordNotes';
import { note } from '../results/wordNotes';
import { requestPrepared } from './requestGroups';

/** A table that the kernels can work on. */
export interface PreparedTable {
	readonly table: SeriesTable;
	readonly bases: readonly GroupBasis[];
	readonly frequency: Frequency;
	/** Steps ahead: the parameter, or what suits the frequency. */
	readonly horizon: number;
	readonly events: readonly CalendarEvent[];
	/** Input row of a position. */
	readonly indexAt: (position: number) => number;
	/** What the clock on the wall shows now. */
	readonly now: number;
	/** What is to be said of the whole table, for each summary. */
	readonly notes: readonly Note[];
}

/** What an operation reads besides dates and groups. */
export interface TableFields extends Omit<SeriesFields, 'dateOrder'> {
	/** Off for the search for anomalies: a slip is what it looks for. */
	readonly replaceOutliers?: boolean;
}

/** Reads the rows and makes every group regular. */
export async function prepareTable(context: IExecuteFunctions, rows: TableRow[], options: ForecastOptions, fields: TableFields): Promise<PreparedTable> {
	const zone = new ZoneClock(context.getTimezone());
	const now = zone.clockOf(Date.now());
	const events = readEvents(options.raw);
	const table = await readSeries(context, rows, { ...fields, dateOrder: options.dateOrder }, zone);
	const prepared = await requestPrepared(context, {
		groups: table.groups.map(({ raw }) => raw),
		options: intakeOptionsOf(options, now, fields.replaceOutliers),
		events,
		horizon: options.horizon,
	});
	const bases = basesOf(table, prepared);
	const frequency = prepared[0]?.calendar.frequency ?? 'day';
	const horizon = options.horizon === 0 ? seasonsOf(frequency).defaultHorizon : options.horizon;
	const hasHolidays = Array.isArray(options.raw.holidays) && options.raw.holidays.length > 0;
	const isPastHolidays = prepared.some(({ calendar, firstPeriod, values }) => Number(periodDate(firstPeriod + values.length + horizon, calendar).slice(0, 4)) > LAST_HOLIDAY_YEAR);
	const notes = [...table.notes, ...(hasHolidays && isPastHolidays ? [note('forecast-holidays-end', { year: LAST_HOLIDAY_YEAR })] : [])];
	return { table, bases, frequency, horizon, events, indexAt: (position) => rows[position]?.index ?? position, now, notes };
}
