import type { FieldValue } from './catalogue';

/** A condition on a catalogue field: id, title, category, price, inStock, tags, date or one of `fields`. */
export interface FieldCondition {
	readonly field: string;
	readonly is: 'equal' | 'notEqual' | 'contains' | 'atLeast' | 'atMost';
	readonly value: FieldValue;
}

/** Which items may be shown; all are looked at before the best are taken. */
export interface Rules {
	/** `mode`: as the mode asks (discover: never what she had). A number: not within so many days. */
	readonly hideBought?: 'mode' | 'always' | 'never' | number;
	/** Never these. */
	readonly exclude?: readonly string[];
	/** Only these; an empty list allows nothing. */
	readonly only?: readonly string[];
	/** Items that the catalogue calls out of stock do not count; unknown ones do. */
	readonly inStock?: boolean;
	readonly priceFrom?: number;
	readonly priceTo?: number;
	/** Between `from` and `to` times the median price of what she had; no limit for a stranger. */
	readonly priceBand?: { readonly from: number; readonly to: number };
	/** Only items of these categories. */
	readonly categories?: readonly string[];
	/** At most so many of one category in a list. */
	readonly mostPerCategory?: number;
	/** The catalogue's date is no older than so many days; items without a date do not count. */
	readonly mostDaysOld?: number;
	readonly filter?: readonly FieldCondition[];
}

export type RuleName =
	| 'bought' | 'notBought' | 'exclude' | 'only' | 'inStock' | 'price' | 'priceBand' | 'category' | 'mostPerCategory' | 'age' | 'filter';
