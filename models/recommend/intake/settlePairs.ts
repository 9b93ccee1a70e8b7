/** What became of one event when a user's events with one item were looked at together. */
export const KEPT = 0;
/** Taken back by a later return. */
export const CANCELLED = 1;
/** A return that took something back. */
export const RETURN = 2;
/** A return of what was never bought. */
export const STRAY_RETURN = 3;
/** Says again what the event before it said. */
export const REPEATED = 4;

export interface PairColumns {
	readonly user: Int32Array;
	readonly item: Int32Array;
	readonly time: Float64Array | null;
	readonly order: Int32Array | null;
	/** Below zero: a return. */
	readonly quantity: Float64Array;
	readonly weight: Float64Array;
}

const same = (column: Int32Array | Float64Array | null, one: number, other: number): boolean => column === null || column[one] === column[other];

/**
 * Settles returns and repeated rows. A return takes back the newest purchases before it, as many pieces as it
 * has; without dates the order of the rows is that of time. A row counts as repeated when it is the same in all
 * columns and has a date or an order: without either, two equal rows are two purchases.
 *
 * @param grouped events by user, item and time, as groupPairs gives them
 * @returns one code an event
 */
export function settlePairs(grouped: Int32Array, columns: PairColumns): Uint8Array {
	const { user, item, time, order, quantity, weight } = columns;
	const codes = new Uint8Array(grouped.length);
	const left = quantity.slice();
	for (let start = 0; start < grouped.length; ) {
		const first = grouped[start] as number;
		let end = start + 1;
		while (end < grouped.length && user[grouped[end] as number] === user[first] && item[grouped[end] as number] === item[first]) end += 1;
		for (let place = start; place < end; place += 1) {
			const event = grouped[place] as number;
			for (let earlier = place - 1; earlier >= start && (time !== null || order !== null); earlier -= 1) {
				const other = grouped[earlier] as number;
				if (time !== null && time[other] !== time[event]) break;
				const isSame = same(order, event, other) && same(quantity, event, other) && same(weight, event, other);
				if (isSame) codes[event] = REPEATED;
				if (isSame) break;
			}
			if ((quantity[event] as number) >= 0 || codes[event] === REPEATED) continue;
			codes[event] = STRAY_RETURN;
			let pieces = -(quantity[event] as number);
			for (let earlier = place - 1; earlier >= start && pieces > 0; earlier -= 1) {
				const other = grouped[earlier] as number;
				if (codes[other] !== KEPT || (quantity[other] as number) < 0) continue;
				const taken = Math.min(pieces, left[other] as number);
				pieces -= taken;
				left[other] = (left[other] as number) - taken;
				codes[event] = RETURN;
				if ((left[other] as number) <= 0) codes[other] = CANCELLED;
			}
		}
		start = end;
	}
	return codes;
}
