import { columnsOf } from './columnsOf';
import { ConfigurationError } from './configurationError';
import type { FieldContext, FieldSource } from './fieldSource';
import { fieldSource, fieldSources } from './fieldSource';
import { getPath, hasPath } from './getPath';
import { nearestName } from './nearestName';
import type { FieldPath } from './parsePath';
import { shortName } from './shortName';

export type { FieldContext } from './fieldSource';

/** An input item, or a row of a table operation: its `index` is then the item to evaluate expressions for. */
export interface FieldItem {
	readonly json: unknown;
}

/** One field of the items it was made for. */
export interface FieldReader {
	/** The path in words, for labels and messages; null for an expression that is evaluated. */
	readonly path: string | null;
	/**
	 * The values at a position in the items: exactly one (`undefined` where the item lacks it), or one
	 * per element for a path with `[]`.
	 */
	read(position: number): unknown[];
}

export interface FieldOptions {
	readonly required?: boolean;
	/** The parameter's name as the editor shows it, for messages. */
	readonly displayName: string;
}

const itemsBetweenPauses = 500;
const mostColumnsNamed = 30;

/**
 * Reads a field parameter (CONTRACT §2): a path in plain text, a dragged field (read as that path),
 * or any other expression, evaluated once per item. Null when it is empty and not required.
 *
 * @throws ConfigurationError `field-missing`; `field-not-found` when there are items and none has the path
 */
export async function readFieldParameter(context: FieldContext, name: string, items: readonly FieldItem[], options: FieldOptions & { readonly required: true }): Promise<FieldReader>;
export async function readFieldParameter(context: FieldContext, name: string, items: readonly FieldItem[], options: FieldOptions): Promise<FieldReader | null>;
export async function readFieldParameter(context: FieldContext, name: string, items: readonly FieldItem[], options: FieldOptions): Promise<FieldReader | null> {
	const reader = await readerOf(context, fieldSource(context, name), items, options);
	if (reader === null && options.required === true) throw new ConfigurationError('field-missing', { parameter: options.displayName });
	return reader;
}

/**
 * The same for a parameter with several fields: a list, or a text with commas. An expression that is
 * not a path is one computed field. A field named twice is read once; empty gives an empty list.
 *
 * @throws ConfigurationError as {@link readFieldParameter}, for the first field that no item has
 */
export async function readFieldParameters(context: FieldContext, name: string, items: readonly FieldItem[], options: FieldOptions): Promise<FieldReader[]> {
	const readers = new Map<string, FieldReader>();
	for (const source of fieldSources(context, name, (path) => items.some((item) => hasPath(item.json, path)))) {
		const reader = await readerOf(context, source, items, options);
		const key = source.kind === 'path' ? source.path.text : `=${readers.size}`;
		if (reader !== null && !readers.has(key)) readers.set(key, reader);
	}
	if (readers.size === 0 && options.required === true) throw new ConfigurationError('field-missing', { parameter: options.displayName });
	return [...readers.values()];
}

async function readerOf(context: FieldContext, source: FieldSource, items: readonly FieldItem[], options: FieldOptions): Promise<FieldReader | null> {
	if (source.kind === 'empty') return null;
	if (source.kind === 'path') return pathReader(source.path, items, options);
	const values = await evaluate(context, source.parameter, items);
	return { path: null, read: (position) => [values[position]] };
}

function pathReader(path: FieldPath, items: readonly FieldItem[], options: FieldOptions): FieldReader {
	if (items.length > 0 && !items.some((item) => hasPath(item.json, path))) {
		const columns = columnsOf(items);
		throw new ConfigurationError('field-not-found', {
			parameter: options.displayName,
			path: shortName(path.text),
			columns: columns.slice(0, mostColumnsNamed).map((column) => shortName(column)),
			nearest: nearestName(path.text, columns),
		});
	}
	return { path: path.text, read: (position) => getPath(items[position]?.json, path) };
}

/** One value per item. An item for which the expression fails has none; when it fails for all, the first error is thrown. */
async function evaluate(context: FieldContext, parameter: string, items: readonly FieldItem[]): Promise<unknown[]> {
	const values: unknown[] = [];
	let failed = 0;
	let firstFailure: unknown;
	for (const [position, item] of items.entries()) {
		if (position > 0 && position % itemsBetweenPauses === 0) await giveWay();
		try {
			values.push(context.getNodeParameter(parameter, indexOf(item) ?? position));
		} catch (error) {
			values.push(undefined);
			if (failed === 0) firstFailure = error;
			failed += 1;
		}
	}
	if (items.length > 0 && failed === items.length) throw firstFailure;
	return values;
}

function indexOf(item: FieldItem): number | undefined {
	const index: unknown = 'index' in item ? item.index : undefined;
	return typeof index === 'number' ? index : undefined;
}

/** Lets the other work of n8n's one thread go on. */
function giveWay(): Promise<void> {
	return new Promise((resolve) => {
		setImmediate(resolve);
	});
}
