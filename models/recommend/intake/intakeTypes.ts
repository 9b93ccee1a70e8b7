import type { EventTable } from '../types';

/** The cells of one event as they came. */
export interface RawEvent {
	/** Number of the input row, from 0. A row with a list of lines gives several events. */
	readonly row: number;
	readonly user: unknown;
	readonly item: unknown;
	readonly date: unknown;
	readonly order: unknown;
	readonly quantity: unknown;
	readonly eventType: unknown;
	/** The group whose own trend is asked for. */
	readonly segment: unknown;
}

/** Columns that the input has. */
export interface GivenColumns {
	readonly user: boolean;
	readonly date: boolean;
	readonly order: boolean;
	readonly quantity: boolean;
	readonly eventType: boolean;
	readonly segment: boolean;
}

/** Which number of `03/04/2026` is the day. */
export type DateOrder = 'auto' | 'dayFirst' | 'monthFirst';

export interface IntakeSettings {
	/** Weights of event types, by name, over those that are known; 0 leaves a type out. */
	readonly eventWeights: ReadonlyArray<readonly [type: string, weight: number]>;
	/** Ids that are no products, beside the known ones (postage, discounts). */
	readonly ignoreItems: readonly string[];
	/** Whether lines such as POSTAGE are left out. */
	readonly ignoreServiceLines: boolean;
	readonly dateOrder: DateOrder;
	/** Whether an order without a user still counts, as for what is bought together. */
	readonly keepGuests: boolean;
	/** Whether the user 0 is a guest, as in WooCommerce's `customer_id`. */
	readonly zeroIsGuest: boolean;
}

export type SkipReason =
	| 'user-missing' | 'user-unreadable' | 'item-missing' | 'item-unreadable' | 'quantity-zero' | 'not-a-product'
	| 'event-type-ignored' | 'cancelled-by-return' | 'return-without-purchase' | 'lists-differ' | 'row-broken';

/** What became of the rows: `read` is `used` and the skipped ones together. */
export interface RowOutcome {
	readonly read: number;
	readonly used: number;
	readonly skipped: ReadonlyArray<{ readonly reason: string; readonly count: number; readonly examples: readonly number[] }>;
	/** The first 100 used rows, numbered from 0. */
	readonly firstUsed: readonly number[];
}

/** What was noticed or mended, as a code with plain details; the node words it. */
export interface IntakeNote {
	readonly code: IntakeNoteCode;
	readonly details: Readonly<Record<string, number | string | readonly string[]>>;
}

export type IntakeNoteCode =
	/** details: rows. No date could be read: no time at all */
	| 'recommend-dates-unreadable'
	/** details: rows. Some could not: they count as the oldest */
	| 'recommend-dates-some-unreadable'
	/** details: order */
	| 'recommend-day-order'
	/** details: rows */
	| 'recommend-duplicates'
	/** details: what, count */
	| 'recommend-ids-number-and-text'
	/** details: what, count, examples */
	| 'recommend-ids-alike'
	/** details: items. Left out as postage, discounts and the like */
	| 'recommend-service-lines'
	/** details: types */
	| 'recommend-event-types-unknown'
	/** details: rows */
	| 'recommend-quantities-unreadable'
	/** details: returns, purchases */
	| 'recommend-returns'
	/** details: encoding */
	| 'recommend-csv-encoding'
	/** details: encoding. Some bytes are none of it */
	| 'recommend-csv-wrong-encoding'
	/** details: rows */
	| 'recommend-csv-short-rows'
	/** details: rows */
	| 'recommend-csv-long-rows'
	/** details: line */
	| 'recommend-csv-open-quote';

/** Events that the kernels can learn from, with what became of every row. */
export interface Intake {
	readonly events: EventTable;
	/** Input row of each event. */
	readonly row: Int32Array;
	/** Items that a user has asked not to see, by user. */
	readonly hidden: ReadonlyMap<string, readonly string[]>;
	readonly rows: RowOutcome;
	readonly notes: readonly IntakeNote[];
	/** Segment of each event as it was written, empty for none; null where nobody asked. */
	readonly segment: readonly string[] | null;
	/** Whether orders came from a column; else a user's events of one day count as one. */
	readonly hasOrderColumn: boolean;
}
