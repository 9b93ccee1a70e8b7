import { columnsOf } from '../../shared/columnsOf';
import { ConfigurationError } from '../../shared/configurationError';
import { hasPath } from '../../shared/getPath';
import { nearestName } from '../../shared/nearestName';
import { parsePath } from '../../shared/parsePath';
import { shortName } from '../../shared/shortName';
import { optionFields } from '../parameters/optionFields';
import type { JsonRow } from './otherField';
import { cellAt } from './otherField';
import { plainCell } from './readEventColumns';

const MOST_NAMES = 30;

/**
 * The column of the catalogue that a filter asks for; a cell with a list keeps all its entries.
 * @throws ConfigurationError `field-not-found`
 */
export function filterColumn(rows: readonly JsonRow[], name: string): unknown[] {
	const path = parsePath(name);
	if (!rows.some(({ json }) => hasPath(json, path))) {
		const columns = columnsOf(rows);
		throw new ConfigurationError('field-not-found', { parameter: optionFields.filter.displayName, path: shortName(name), columns: columns.slice(0, MOST_NAMES).map((column) => shortName(column)), nearest: nearestName(name, columns) });
	}
	return rows.map((row) => {
		const cell = cellAt(row, path);
		return Array.isArray(cell) ? (cell as unknown[]).map(plainCell) : plainCell(cell);
	});
}
