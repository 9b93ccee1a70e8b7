import type { IExecuteFunctions } from 'n8n-workflow';

import type { RawGroup } from '../../../models/forecast/intake/intakeTypes';
import { ConfigurationError } from '../../shared/configurationError';
import { readFieldParameter, readFieldParameters } from '../../shared/fieldParameter';
import type { FieldReader } from '../../shared/fieldParameter';
import { shortName } from '../../shared/shortName';
import type { SkippedRow, TableRow } from '../../shared/tableContract';
import type { Note } from '../results/wordNotes';
import type { DateOrder } from './readDates';
import { readDates } from './readDates';
import type { RowGroup } from './readGroups';
import { columnOf, readGroups } from './readGroups';
import type { NumberCell } from './readNumbers';
import { readNumbers } from './readNumbers';
import type { ZoneClock } from './zoneClock';

/** One group's rows with numbers for dates and values, and the rows that have none. */
export interface SeriesGroup extends RowGroup {
	readonly raw: RawGroup;
	readonly skipped: readonly SkippedRow[];
}

export interface SeriesTable {
	readonly groups: readonly SeriesGroup[];
	readonly notes: readonly Note[];
	/** Names of the value and of the drivers, as the results call them. */
	readonly valueName: string;
}

/** The parameters that hold the fields. */
export interface SeriesFields {
	readonly value: { readonly name: string; readonly displayName: string };
	/** Name of the parameter with the drivers; none for most operations. */
	readonly drivers?: string;
	readonly dateOrder: DateOrder;
}

const nothingOf = (cell: NumberCell): boolean => cell === null || Number.isNaN(cell);

/** Reads the drivers; a target among them is a slip that would explain itself. */
export async function readDrivers(context: IExecuteFunctions, name: string, rows: readonly TableRow[], target: FieldReader): Promise<FieldReader[]> {
	const drivers = await readFieldParameters(context, name, rows, { required: true, displayName: 'Driver Fields' });
	const same = drivers.find(({ path }) => path !== null && path === target.path);
	if (same?.path) throw new ConfigurationError('drivers-same-field', { path: shortName(same.path) });
	return drivers;
}

function wrongColumn(code: 'forecast-dates-unreadable' | 'forecast-values-unreadable', parameter: string, reader: FieldReader, rows: number): ConfigurationError {
	return new ConfigurationError(code, { parameter, path: shortName(reader.path ?? parameter), rows });
}

/**
 * Reads dates, values and drivers of all rows and sorts them into groups.
 * @throws ConfigurationError for fields that are not there, and for columns without any date or number
 */
export async function readSeries(context: IExecuteFunctions, rows: readonly TableRow[], fields: SeriesFields, zone: ZoneClock): Promise<SeriesTable> {
	const date = await readFieldParameter(context, 'dateField', rows, { required: true, displayName: 'Date Field' });
	const value = await readFieldParameter(context, fields.value.name, rows, { required: true, displayName: fields.value.displayName });
	const drivers = fields.drivers === undefined ? [] : await readDrivers(context, fields.drivers, rows, value);
	const groups = await readGroups(context, rows);
	const { cells: dates, notes } = await readDates(columnOf(date, rows), fields.dateOrder, zone);
	const written = columnOf(value, rows);
	const values = readNumbers(written);
	const filled = dates.filter((cell) => cell.ok || cell.reason !== 'date-empty').length;
	if (filled > 0 && !dates.some((cell) => cell.ok)) throw wrongColumn('forecast-dates-unreadable', 'Date Field', date, filled);
	const held = values.filter((cell) => cell === null || !Number.isNaN(cell)).length;
	if (held > 0 && values.every(nothingOf)) throw wrongColumn('forecast-values-unreadable', fields.value.displayName, value, held);
	const columns = drivers.map((reader) => ({ name: reader.path ?? 'driver', cells: readNumbers(columnOf(reader, rows)) }));

	return {
		notes,
		valueName: value.path ?? 'value',
		groups: groups.map((group): SeriesGroup => {
			const skipped: SkippedRow[] = [];
			const kept: Array<{ position: number; clock: number; moment: number }> = [];
			for (const position of group.positions) {
				const cell = dates[position];
				const index = rows[position]?.index ?? position;
				if (cell === undefined || !cell.ok) skipped.push({ index, reason: cell?.reason ?? 'date-empty' });
				else if (values[position] === null) skipped.push({ index, reason: 'value-unreadable' });
				else kept.push({ position, clock: cell.clock, moment: cell.moment });
			}
			const column = (read: (position: number) => number): Float64Array => Float64Array.from(kept, ({ position }) => read(position));
			return {
				...group,
				skipped,
				raw: {
					id: group.id,
					clocks: Float64Array.from(kept, ({ clock }) => clock),
					moments: Float64Array.from(kept, ({ moment }) => moment),
					values: column((position) => values[position] ?? NaN),
					rows: Int32Array.from(kept, ({ position }) => rows[position]?.index ?? position),
					...(columns.length > 0 && { drivers: columns.map(({ name, cells }) => ({ name, values: column((position) => cells[position] ?? NaN) })) }),
				},
			};
		}),
	};
}
