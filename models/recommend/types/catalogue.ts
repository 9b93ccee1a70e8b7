export type FieldValue = string | number | boolean;

/** What is known of an item beside its events. Everything but the id may be missing. */
export interface CatalogueItem {
	readonly id: string;
	readonly title?: string;
	readonly text?: string;
	/** The first of them. */
	readonly category?: string;
	/** All of them, where there are several. */
	readonly categories?: readonly string[];
	readonly price?: number;
	readonly inStock?: boolean;
	readonly tags?: readonly string[];
	/** When it was put up or published; milliseconds since 1970. */
	readonly date?: number;
	/** Any further columns, for `filter`. */
	readonly fields?: ReadonlyMap<string, FieldValue | readonly string[]>;
}

export interface Catalogue {
	/** Each id once. May lack items of the events and may hold items that nobody has bought yet. */
	readonly items: readonly CatalogueItem[];
}
