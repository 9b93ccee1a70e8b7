import type { IDataObject } from 'n8n-workflow';

import { getPath } from '../../shared/getPath';
import { parsePath, strictPath } from '../../shared/parsePath';

/** What a field holds in one row: the value itself, nothing, or several values as a list. */
export function cellOf(values: readonly unknown[]): unknown {
	return values.length === 1 ? values[0] : values.length === 0 ? undefined : values;
}

/** The label in a cell: the whole result of Analyze Text may be chosen instead of its label. */
export function labelOfCell(cell: unknown): unknown {
	return isObject(cell) && Object.hasOwn(cell, 'label') ? cell.label : cell;
}

/**
 * Whether the row's prediction was refused, by the `status` beside the label: for the path
 * `sentiment.label` that is `sentiment.status`.
 *
 * @param path path of the predicted field, null for a computed one
 * @param cell what the field holds in this row
 */
export function isRefused(json: IDataObject, path: string | null, cell: unknown): boolean {
	if (isObject(cell)) return cell.status === 'refused';
	if (path === null || (cell !== null && cell !== undefined)) return false;
	const parent = parsePath(path).steps.slice(0, -1);
	const status = strictPath([...parent, { kind: 'key', key: 'status' }]);
	return parent.length > 0 && getPath(json, status)[0] === 'refused';
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
