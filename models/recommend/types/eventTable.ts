/**
 * What happened, merged and cleaned by the intake. One entry an event in `user`, `item`, `weight`,
 * `time` and `order`; no order is required of the entries.
 */
export interface EventTable {
	/** Ids by index, each one once. */
	readonly users: readonly string[];
	/** Ids by index, each one once. */
	readonly items: readonly string[];
	/** Index into `users`. */
	readonly user: Int32Array;
	/** Index into `items`. */
	readonly item: Int32Array;
	/** How much the event says: the weight of its type (a purchase 5, a view 1 …), above 0, whatever the quantity. Cancelled lines are gone. */
	readonly weight: Float32Array;
	/** Milliseconds since 1970 in UTC; null when the events have no readable dates. */
	readonly time: Float64Array | null;
	/** Number of the order that the event belongs to, −1 for none; null when there are no orders. */
	readonly order: Int32Array | null;
}
