import type { IExecuteFunctions } from 'n8n-workflow';

import type { Driver } from '../../../models/forecast/drivers/driverTypes';
import { ConfigurationError } from '../../shared/configurationError';
import { readFieldParameter } from '../../shared/fieldParameter';
import { shortName } from '../../shared/shortName';
import type { SkippedRow, TableRow } from '../../shared/tableContract';
import type { RowGroup } from '../read/readGroups';
import { columnOf, readGroups } from '../read/readGroups';
import type { NumberCell } from '../read/readNumbers';
import { readNumbers } from '../read/readNumbers';
import { readDrivers } from '../read/readSeries';

/** One group of rows without dates. */
export interface DriverGroup extends RowGroup {
	readonly drivers: readonly Driver[];
	readonly target: Float64Array;
	/** Positions of the rows that are learnt from, and their drivers beside `target`. */
	readonly known: readonly number[];
	/** Positions of the rows whose target is to be predicted. */
	readonly asked: readonly number[];
	/** Their drivers, one list a row. */
	readonly predict: ReadonlyArray<readonly number[]>;
	readonly skipped: readonly SkippedRow[];
}

export interface DriverTableRead {
	readonly groups: readonly DriverGroup[];
	readonly targetName: string;
}

const isNumber = (cell: NumberCell | undefined): cell is number => typeof cell === 'number' && !Number.isNaN(cell);

/** No number in any row: the wrong column, or one of texts. */
export function refuseTexts(cells: readonly NumberCell[], parameter: string, path: string): void {
	if (cells.length > 0 && !cells.some(isNumber)) throw new ConfigurationError('forecast-values-unreadable', { parameter, path: shortName(path), rows: cells.length });
}

/**
 * Reads target and drivers as numbers and sorts the rows into what is learnt from (a target), what is
 * to be predicted (an empty target) and what lacks something.
 * @throws ConfigurationError for fields that are not there, and for columns without any number
 */
export async function readDriverTable(context: IExecuteFunctions, rows: readonly TableRow[]): Promise<DriverTableRead> {
	const target = await readFieldParameter(context, 'targetField', rows, { required: true, displayName: 'Target Field' });
	const readers = await readDrivers(context, 'driverFields', rows, target);
	const groups = await readGroups(context, rows);
	const targets = readNumbers(columnOf(target, rows));
	const columns = readers.map((reader, index) => ({ name: reader.path ?? `driver ${index + 1}`, cells: readNumbers(columnOf(reader, rows)) }));
	refuseTexts(targets, 'Target Field', target.path ?? 'Target Field');
	for (const { name, cells } of columns) refuseTexts(cells, 'Driver Fields', name);

	return {
		targetName: target.path ?? 'target',
		groups: groups.map((group): DriverGroup => {
			const skipped: SkippedRow[] = [];
			const known: number[] = [];
			const asked: number[] = [];
			for (const position of group.positions) {
				const index = rows[position]?.index ?? position;
				const cells = columns.map((column) => column.cells[position]);
				if (targets[position] === null) skipped.push({ index, reason: 'target-unreadable' });
				else if (cells.every((cell) => !isNumber(cell)) && !isNumber(targets[position])) skipped.push({ index, reason: 'no-values' });
				else if (cells.some((cell) => cell === null)) skipped.push({ index, reason: 'driver-unreadable' });
				else if (!cells.every(isNumber)) skipped.push({ index, reason: 'driver-missing' });
				else if (isNumber(targets[position])) known.push(position);
				else asked.push(position);
			}
			const numberAt = (cells: readonly NumberCell[], position: number): number => cells[position] ?? NaN;
			return {
				...group,
				known,
				asked,
				skipped,
				drivers: columns.map(({ name, cells }) => ({ name, values: Float64Array.from(known, (position) => numberAt(cells, position)) })),
				target: Float64Array.from(known, (position) => numberAt(targets, position)),
				predict: asked.map((position) => columns.map(({ cells }) => numberAt(cells, position))),
			};
		}),
	};
}
