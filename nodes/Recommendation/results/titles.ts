import { idText } from '../../../models/recommend/intake/idText';
import type { CatalogueColumns } from '../../../models/recommend/intake/readCatalogue';

/** What a list shows of an item beside its id; only what the catalogue has. */
export interface ItemWords {
	readonly title?: string;
	readonly price?: string | number;
	readonly category?: string;
}

export type WordsOf = (item: string) => ItemWords;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** The catalogue's words for an item; none without a catalogue. */
export function wordsOf(columns: CatalogueColumns | null): WordsOf {
	const rows = new Map<string, number>();
	for (const [row, value] of (columns?.id ?? []).entries()) {
		const id = idText(value) ?? '';
		if (!rows.has(id)) rows.set(id, row);
	}
	return (item) => {
		const row = rows.get(item);
		if (columns === null || row === undefined) return {};
		const [title, price, held] = [columns.title?.[row], columns.price?.[row], columns.category?.[row]];
		// Of several categories the first one is the item's own.
		const category: unknown = Array.isArray(held) ? (held as unknown[])[0] : held;
		return {
			...(isText(title) && { title: title.trim() }),
			...((isText(price) || typeof price === 'number') && { price }),
			...(isText(category) && { category: category.trim() }),
		};
	};
}
