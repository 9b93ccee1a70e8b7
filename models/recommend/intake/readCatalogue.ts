import { dayOrderOf } from '../../reading/dayOrderOf';
import { decimalCommaOf } from '../../reading/decimalCommaOf';
import { readDate } from '../../reading/readDate';
import { readNumber } from '../../reading/readNumber';
import type { Catalogue, CatalogueItem, FieldValue } from '../types';
import { idText } from './idText';
import { readStock } from './readStock';

type Column = readonly unknown[];

/** A catalogue as columns of plain cells, one entry a row; a column that there is not is null. */
export interface CatalogueColumns {
	readonly id: Column;
	readonly title: Column | null;
	readonly text: Column | null;
	readonly category: Column | null;
	readonly price: Column | null;
	readonly stock: Column | null;
	readonly tags: Column | null;
	readonly date: Column | null;
	/** Columns that a filter asks for. */
	readonly fields: ReadonlyArray<readonly [name: string, column: Column]>;
}

export interface CatalogueReading {
	readonly catalogue: Catalogue;
	/** Rows without an id, and rows whose id an earlier row has. */
	readonly withoutId: number;
	readonly repeated: number;
	/** Values that could not be read: they count as not there. */
	readonly unreadable: ReadonlyArray<{ readonly column: 'price' | 'stock' | 'date'; readonly rows: number }>;
}

const textOf = (value: unknown): string | undefined => {
	const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
	return text === '' ? undefined : text;
};

/** Shopify's `tags` are one text with commas; others send lists. */
function tagsOf(value: unknown): readonly string[] | undefined {
	const list = Array.isArray(value) ? (value as unknown[]).map((each) => textOf(each) ?? '') : (textOf(value) ?? '').split(/[,;|]/);
	const tags = [...new Set(list.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
	return tags.length > 0 ? tags : undefined;
}

/** A shop's text is often HTML: its tags say nothing about the product. */
const plainText = (value: unknown): string | undefined => textOf(value)?.replace(/<[^>]*>/g, ' ').replace(/&[a-z#0-9]{2,8};/gi, ' ').replace(/\s+/g, ' ').trim();

/** Of one category or a list of them. */
function categoriesOf(value: unknown): readonly string[] {
	const list = Array.isArray(value) ? (value as unknown[]) : [value];
	return [...new Set(list.map(textOf).filter((category) => category !== undefined))];
}

/** A further column's value, a list of them as texts; undefined for what is none. */
function fieldValueOf(value: unknown): FieldValue | readonly string[] | undefined {
	if (!Array.isArray(value)) return isFieldValue(value) ? value : undefined;
	return (value as unknown[]).filter(isFieldValue).map(String);
}

const isFieldValue = (value: unknown): value is FieldValue => typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Makes a catalogue of columns; of rows with the same id the first one counts. */
export function readCatalogue(columns: CatalogueColumns): CatalogueReading {
	const items = new Map<string, CatalogueItem>();
	const decimalComma = columns.price !== null && decimalCommaOf(columns.price);
	const dayFirst = columns.date !== null && dayOrderOf(columns.date) === 'dayFirst';
	const unread = { price: 0, stock: 0, date: 0 };
	let [withoutId, repeated] = [0, 0];
	for (const [row, value] of columns.id.entries()) {
		const id = idText(value) ?? '';
		if (id === '') withoutId += 1;
		else if (items.has(id)) repeated += 1;
		if (id === '' || items.has(id)) continue;
		const price = readNumber(columns.price?.[row], { decimalComma });
		const inStock = readStock(columns.stock?.[row]);
		const date = readDate(columns.date?.[row], { dayFirst });
		if (!price.ok && price.reason !== 'empty') unread.price += 1;
		if (inStock === undefined && !isEmpty(columns.stock?.[row])) unread.stock += 1;
		if (!date.ok && date.reason !== 'empty') unread.date += 1;
		const [title, text, categories, tags] = [textOf(columns.title?.[row]), plainText(columns.text?.[row]), categoriesOf(columns.category?.[row]), tagsOf(columns.tags?.[row])];
		const [category] = categories;
		const fields = new Map(columns.fields.map(([name, column]) => [name, fieldValueOf(column[row])] as const).filter((entry): entry is readonly [string, FieldValue | readonly string[]] => entry[1] !== undefined));
		items.set(id, {
			id,
			...(title !== undefined && { title }),
			...(text !== undefined && text !== '' && { text }),
			...(category !== undefined && { category }),
			...(categories.length > 1 && { categories }),
			...(price.ok && { price: price.value }),
			...(inStock !== undefined && { inStock }),
			...(tags !== undefined && { tags }),
			...(date.ok && { date: date.milliseconds }),
			...(fields.size > 0 && { fields }),
		});
	}
	const unreadable = (['price', 'stock', 'date'] as const).map((column) => ({ column, rows: unread[column] })).filter(({ rows }) => rows > 0);
	return { catalogue: { items: [...items.values()] }, withoutId, repeated, unreadable };
}
