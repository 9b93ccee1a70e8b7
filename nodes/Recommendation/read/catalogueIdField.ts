import type { IExecuteFunctions } from 'n8n-workflow';

import { idText } from '../../../models/recommend/intake/idText';
import type { EventSource } from '../../../models/recommend/task/taskTypes';
import { columnsOf } from '../../shared/columnsOf';
import { ConfigurationError } from '../../shared/configurationError';
import { fieldSource } from '../../shared/fieldSource';
import { hasPath } from '../../shared/getPath';
import type { FieldPath } from '../../shared/parsePath';
import { parsePath } from '../../shared/parsePath';
import { optionFields } from '../parameters/optionFields';
import type { JsonRow } from './otherField';
import { cellAt, otherField } from './otherField';
import { plainCell } from './readEventColumns';

const IDS = ['id', 'item', 'sku', 'product_id', 'productId', 'item_id', 'itemId', 'product', 'post', 'post_id', 'SKU', 'ID'];

/** The catalogue's id has the name of the events' item field, in whole or its last part, or one that ids often have. */
function idGuesses(context: IExecuteFunctions): string[] {
	const source = fieldSource(context, 'itemField');
	const path = source.kind === 'path' ? source.path.text : '';
	const last = path.split(/[.\]]/).filter((part) => part !== '').at(-1) ?? '';
	return [...new Set([path.includes('[]') ? '' : path, last, ...IDS])].filter((name) => name !== '');
}

/** How many of the rows have an id that the events have too. */
function sharedIds(rows: readonly JsonRow[], path: FieldPath, ids: ReadonlySet<string>): number {
	return rows.filter((row) => ids.has(idText(plainCell(cellAt(row, path))) ?? '')).length;
}

/**
 * The catalogue's field with the items' ids: the one that the user names, else of those that look like it the one
 * that shares the most ids with the events. A CSV file and a saved model are opened in the worker only, so there the
 * first one is taken.
 *
 * @throws ConfigurationError `recommend-catalogue-id`, and what otherField throws
 */
export function catalogueIdField(context: IExecuteFunctions, rows: readonly JsonRow[], events: EventSource): FieldPath {
	const guesses = idGuesses(context);
	const { path, isNamed } = otherField(context, 'options.catalogueItemField', optionFields.catalogueItemField.displayName, rows, guesses);
	if (path === null) throw new ConfigurationError('recommend-catalogue-id', { columns: columnsOf(rows).slice(0, 30) });
	if (isNamed || events.kind !== 'columns') return path;
	const ids = new Set(events.columns.item.map((cell) => idText(cell) ?? '').filter((id) => id !== ''));
	const there = guesses.map((guess) => parsePath(guess)).filter((guess) => rows.some(({ json }) => hasPath(json, guess)));
	const [best] = there.map((guess) => ({ guess, shared: sharedIds(rows, guess, ids) })).sort((one, other) => other.shared - one.shared);
	return best?.guess ?? path;
}
