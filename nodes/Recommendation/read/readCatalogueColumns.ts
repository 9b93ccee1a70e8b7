import type { IExecuteFunctions } from 'n8n-workflow';

import type { CatalogueColumns } from '../../../models/recommend/intake/readCatalogue';
import { columnsOf } from '../../shared/columnsOf';
import { ConfigurationError } from '../../shared/configurationError';
import { fieldSource } from '../../shared/fieldSource';
import { parsePath } from '../../shared/parsePath';
import { optionFields } from '../parameters/optionFields';
import { CATALOGUE_INPUT } from '../inputs';
import { inputItems } from './inputItems';
import type { JsonRow } from './otherField';
import { cellAt, otherField } from './otherField';
import { plainCell } from './readEventColumns';

/** The catalogue's rows as columns, and the fields that they were read from. */
export interface CatalogueRead {
	readonly columns: CatalogueColumns;
	/** Which field became what: `{ "title": "name" }`. */
	readonly fields: Readonly<Record<string, string>>;
}

const GUESSES = {
	titleField: ['title', 'name', 'product_title', 'product_name', 'productName', 'headline', 'Title', 'Name'],
	textField: ['description', 'body_html', 'text', 'summary', 'short_description', 'content', 'caption', 'Description'],
	categoryField: ['category', 'product_type', 'productType', 'categories[].name', 'department', 'type', 'topic', 'Category'],
	priceField: ['price', 'sale_price', 'regular_price', 'variants[0].price', 'Price'],
	stockField: ['stock', 'in_stock', 'inStock', 'stock_status', 'inventory_quantity', 'stock_quantity', 'available', 'availability', 'variants[0].inventory_quantity', 'inventory', 'Stock'],
	tagsField: ['tags', 'tags[].name', 'labels', 'keywords', 'topics', 'hashtags', 'Tags'],
	catalogueDateField: ['published_at', 'publishedAt', 'created_at', 'date_created', 'published', 'createdAt', 'date'],
} as const;
const IDS = ['id', 'item', 'sku', 'product_id', 'productId', 'item_id', 'itemId', 'product', 'post', 'post_id', 'SKU', 'ID'];

/** The catalogue's id has the name of the events' item field, in whole or its last part, or one that ids often have. */
function idGuesses(context: IExecuteFunctions): string[] {
	const source = fieldSource(context, 'itemField');
	const path = source.kind === 'path' ? source.path.text : '';
	const last = path.split(/[.\]]/).filter((part) => part !== '').at(-1) ?? '';
	return [path.includes('[]') ? '' : path, last, ...IDS].filter((name) => name !== '');
}

/**
 * Reads the second input; null where there is none.
 * @param filterFields fields that a filter asks for
 * @throws ConfigurationError `recommend-catalogue-id`, and what otherField throws
 */
export function readCatalogueColumns(context: IExecuteFunctions, filterFields: readonly string[]): CatalogueRead | null {
	const rows: JsonRow[] = inputItems(context, CATALOGUE_INPUT);
	if (rows.length === 0) return null;
	const id = otherField(context, 'options.catalogueItemField', optionFields.catalogueItemField.displayName, rows, idGuesses(context)).path;
	if (id === null) throw new ConfigurationError('recommend-catalogue-id', { columns: columnsOf(rows).slice(0, 30) });
	const found = Object.entries(GUESSES).map(([name, guesses]) => [name, otherField(context, `options.${name}`, optionFields[name as keyof typeof GUESSES].displayName, rows, guesses).path] as const);
	const pathOf = Object.fromEntries(found);
	const column = (name: keyof typeof GUESSES): unknown[] | null => {
		const path = pathOf[name];
		return path === undefined || path === null ? null : rows.map((row) => {
			const cell = cellAt(row, path);
			return name === 'tagsField' && Array.isArray(cell) ? (cell as unknown[]).map(plainCell) : Array.isArray(cell) ? plainCell((cell as unknown[])[0]) : plainCell(cell);
		});
	};
	const fields = filterFields.map((name) => [name, rows.map((row) => plainCell(cellAt(row, parsePath(name))))] as const);
	return {
		columns: {
			id: rows.map((row) => plainCell(cellAt(row, id))), fields,
			title: column('titleField'), text: column('textField'), category: column('categoryField'), price: column('priceField'),
			stock: column('stockField'), tags: column('tagsField'), date: column('catalogueDateField'),
		},
		fields: Object.fromEntries([['item', id.text], ...found.flatMap(([name, path]) => (path === null ? [] : [[name.replace(/Field$/, ''), path.text]]))]) as Record<string, string>,
	};
}
