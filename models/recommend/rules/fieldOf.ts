import type { CatalogueItem, FieldValue } from '../types';

/** A field of a catalogue item by its name: its own columns first, then `fields`; undefined when it is empty. */
export function fieldOf(item: CatalogueItem, name: string): FieldValue | readonly string[] | undefined {
	switch (name) {
		case 'id': return item.id;
		case 'title': return item.title;
		case 'text': return item.text;
		case 'category': return item.categories ?? item.category;
		case 'price': return item.price;
		case 'inStock': return item.inStock;
		case 'tags': return item.tags;
		case 'date': return item.date;
		default: return item.fields?.get(name);
	}
}
