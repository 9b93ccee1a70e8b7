import type { IExecuteFunctions } from 'n8n-workflow';

import type { CatalogueColumns } from '../../../models/recommend/intake/readCatalogue';
import type { EventSource } from '../../../models/recommend/task/taskTypes';
import { optionFields } from '../parameters/optionFields';
import { CATALOGUE_INPUT } from '../inputs';
import { catalogueIdField } from './catalogueIdField';
import { filterColumn } from './filterColumn';
import { inputItems } from './inputItems';
import type { JsonRow } from './otherField';
import { cellAt, otherField } from './otherField';
import { plainCell } from './readEventColumns';
import { stockOfVariants, VARIANT_STOCK } from './stockOfVariants';

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
	stockField: ['stock', 'in_stock', 'inStock', 'stock_status', 'inventory_quantity', 'stock_quantity', 'available', 'availability', 'inventory', 'Stock', VARIANT_STOCK],
	tagsField: ['tags', 'tags[].name', 'labels', 'keywords', 'topics', 'hashtags', 'Tags'],
	catalogueDateField: ['published_at', 'publishedAt', 'created_at', 'date_created', 'published', 'createdAt', 'date'],
} as const;

/**
 * Reads the second input; null where there is none.
 * @param filterFields fields that a filter asks for
 * @param events tell which of the fields that look like an id it is
 * @throws ConfigurationError what catalogueIdField and otherField throw
 */
export function readCatalogueColumns(context: IExecuteFunctions, filterFields: readonly string[], events: EventSource): CatalogueRead | null {
	const rows: JsonRow[] = inputItems(context, CATALOGUE_INPUT);
	if (rows.length === 0) return null;
	const id = catalogueIdField(context, rows, events);
	const found = Object.entries(GUESSES).map(([name, guesses]) => [name, otherField(context, `options.${name}`, optionFields[name as keyof typeof GUESSES].displayName, rows, guesses).path] as const);
	const pathOf = Object.fromEntries(found);
	const column = (name: keyof typeof GUESSES): unknown[] | null => {
		const path = pathOf[name];
		return path === undefined || path === null ? null : rows.map((row) => {
			const cell = cellAt(row, path);
			return (name === 'tagsField' || name === 'categoryField') && Array.isArray(cell) ? (cell as unknown[]).map(plainCell) : Array.isArray(cell) ? plainCell((cell as unknown[])[0]) : plainCell(cell);
		});
	};
	const fields = filterFields.map((name) => [name, filterColumn(rows, name)] as const);
	return {
		columns: {
			id: rows.map((row) => plainCell(cellAt(row, id))), fields,
			title: column('titleField'), text: column('textField'), category: column('categoryField'), price: column('priceField'),
			stock: pathOf.stockField?.text === VARIANT_STOCK ? rows.map(({ json }) => stockOfVariants(json)) : column('stockField'), tags: column('tagsField'), date: column('catalogueDateField'),
		},
		fields: Object.fromEntries([['item', id.text], ...found.flatMap(([name, path]) => (path === null ? [] : [[name.replace(/Field$/, ''), path.text]]))]) as Record<string, string>,
	};
}
