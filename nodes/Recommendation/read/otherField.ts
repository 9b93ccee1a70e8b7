import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { columnsOf } from '../../shared/columnsOf';
import { ConfigurationError } from '../../shared/configurationError';
import { fieldSource } from '../../shared/fieldSource';
import { getPath, hasPath } from '../../shared/getPath';
import { nearestName } from '../../shared/nearestName';
import type { FieldPath } from '../../shared/parsePath';
import { parsePath } from '../../shared/parsePath';
import { shortName } from '../../shared/shortName';

export type JsonRow = { readonly json: IDataObject };

/** A field of an input other than the first: its path, or null. */
export interface OtherField {
	readonly path: FieldPath | null;
	/** Whether the user named it; otherwise it was found by its name. */
	readonly isNamed: boolean;
}

/**
 * Finds a field of the second or third input. n8n evaluates expressions for the first input only, so here a field
 * is a path.
 *
 * @param guesses names to look for when the parameter is empty
 * @throws ConfigurationError `recommend-field-expression`, `field-not-found`
 */
export function otherField(context: IExecuteFunctions, parameter: string, displayName: string, rows: readonly JsonRow[], guesses: readonly string[]): OtherField {
	const source = fieldSource(context, parameter);
	if (source.kind === 'expression') throw new ConfigurationError('recommend-field-expression', { parameter: displayName });
	const has = (path: FieldPath): boolean => rows.some(({ json }) => hasPath(json, path));
	if (source.kind === 'empty') return { path: guesses.map((guess) => parsePath(guess)).find(has) ?? null, isNamed: false };
	if (rows.length > 0 && !has(source.path)) {
		const columns = columnsOf(rows);
		throw new ConfigurationError('field-not-found', { parameter: displayName, path: shortName(source.path.text), columns: columns.slice(0, 30).map((name) => shortName(name)), nearest: nearestName(source.path.text, columns) });
	}
	return { path: source.path, isNamed: true };
}

/** One cell of a row: the value, or the list of values for a path with `[]`. */
export function cellAt(row: JsonRow, path: FieldPath): unknown {
	const values = getPath(row.json, path);
	return values.length === 1 ? values[0] : values;
}
