import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { ConfigurationError } from '../../shared/configurationError';
import { readFieldParameters } from '../../shared/fieldParameter';
import type { FieldReader } from '../../shared/fieldParameter';
import { shortName } from '../../shared/shortName';
import type { TableRow } from '../../shared/tableContract';

/** Rows that share the values of all fields in 'Group By'; one group of all rows where there are none. */
export interface RowGroup {
	/** Unique in the run. */
	readonly id: string;
	/** What results show: `{ "product": "A" }`. */
	readonly group: IDataObject;
	/** Positions in the table. */
	readonly positions: readonly number[];
}

/** Each group costs a fit and an item; more would rather be a database's work. */
const MOST_GROUPS = 10_000;

/** What a field holds in one row: the value itself, nothing, or several values as a list. */
export function cellOf(reader: FieldReader, position: number): unknown {
	const values = reader.read(position);
	return values.length === 1 ? values[0] : values.length === 0 ? undefined : values;
}

export const columnOf = (reader: FieldReader, rows: readonly TableRow[]): unknown[] => rows.map((_, position) => cellOf(reader, position));

/** A value that names a group: plain values as they are, an object by its text. */
function nameOf(value: unknown): string | number | boolean | null {
	if (value === undefined || value === null) return null;
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
	return shortName(JSON.stringify(value) ?? String(value));
}

/**
 * Sorts the rows into groups, in the order of their first rows.
 * @throws ConfigurationError `forecast-too-many-groups`, and what field parameters throw
 */
export async function readGroups(context: IExecuteFunctions, rows: readonly TableRow[]): Promise<RowGroup[]> {
	const readers = await readFieldParameters(context, 'groupBy', rows, { displayName: 'Group By' });
	const names = readers.map(({ path }, index) => path ?? `group ${index + 1}`);
	const groups = new Map<string, { group: IDataObject; positions: number[] }>();
	for (const position of rows.keys()) {
		const values = readers.map((reader) => nameOf(cellOf(reader, position)));
		const id = JSON.stringify(values);
		const known = groups.get(id);
		if (known !== undefined) known.positions.push(position);
		// fromEntries and not an assignment: a field may be called __proto__.
		else groups.set(id, { group: Object.fromEntries(names.map((name, index) => [name, values[index] ?? null])), positions: [position] });
	}
	// A list in which nothing is a row still has a summary that says so.
	if (groups.size === 0) groups.set('[]', { group: {}, positions: [] });
	if (groups.size > MOST_GROUPS) throw new ConfigurationError('forecast-too-many-groups', { groups: groups.size, limit: MOST_GROUPS });
	return [...groups].map(([id, { group, positions }]) => ({ id, group, positions }));
}

/** The group in words, for titles and sentences: `Acme, DE`; empty where nothing was grouped. */
export function groupName(group: IDataObject): string {
	return Object.values(group).map((value) => (value === null ? '–' : String(value))).join(', ');
}
