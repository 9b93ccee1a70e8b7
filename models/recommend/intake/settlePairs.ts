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
	/** 1 for what can be taken back, 0 for a look, a like or the like. */
	readonly isPurchase: Uint8Array;
}

/** Finds the events of one user and item that say again what an earlier one said. */
class Repeats {
	private readonly seen = new Set<string>();

	private moment = NaN;

	/** The one event of its moment so far: most have no other, and need no key. */
	private only = -1;

	constructor(private readonly columns: PairColumns) {}

	/** Begins with another user or item. */
	restart(): void {
		this.moment = NaN;
	}

	/** Whether an event repeats one that was asked about before; those of one moment come one after the other. */
	has(event: number): boolean {
		const { time, order } = this.columns;
		if (time === null && (order?.[event] ?? -1) < 0) return false;
		const moment = time?.[event] ?? 0;
		if (moment !== this.moment) {
			if (this.seen.size > 0) this.seen.clear();
			[this.moment, this.only] = [moment, event];
			return false;
		}
		if (this.only >= 0) this.seen.add(this.keyOf(this.only));
		this.only = -1;
		const key = this.keyOf(event);
		if (this.seen.has(key)) return true;
		this.seen.add(key);
		return false;
	}

	private keyOf(event: number): string {
		const { order, quantity, weight } = this.columns;
		return `${order?.[event] ?? ''} ${quantity[event] as number} ${weight[event] as number}`;
	}
}

/** Settles the events of one user and item, which `own` names from the oldest to the newest. */
function settle(own: Int32Array, { quantity, isPurchase }: PairColumns, repeats: Repeats, codes: Uint8Array): void {
	repeats.restart();
	/** Purchases with pieces that nobody has taken back, the newest last. */
	const open: Array<{ readonly event: number; pieces: number }> = [];
	for (const event of own) {
		const pieces = quantity[event] as number;
		if (repeats.has(event)) codes[event] = REPEATED;
		else if (pieces > 0 && isPurchase[event] === 1) open.push({ event, pieces });
		else if (pieces < 0) {
			codes[event] = open.length > 0 ? RETURN : STRAY_RETURN;
			takeBack(-pieces, open, codes);
		}
	}
}

/** Takes pieces off the newest purchases. */
function takeBack(pieces: number, open: Array<{ readonly event: number; pieces: number }>, codes: Uint8Array): void {
	let left = pieces;
	for (let newest = open.at(-1); newest !== undefined && left > 0; newest = open.at(-1)) {
		const taken = Math.min(left, newest.pieces);
		left -= taken;
		newest.pieces -= taken;
		if (newest.pieces > 0) return;
		codes[newest.event] = CANCELLED;
		open.pop();
	}
}

/**
 * Settles returns and repeated rows. A return takes back the newest purchases before it, as many pieces as it
 * has; without dates the order of the rows is that of time. A row counts as repeated when it is the same in all
 * columns and has a date or an order: without either, two equal rows are two purchases.
 *
 * @param grouped events by user, item and time, as groupPairs gives them
 * @returns one code an event
 */
export function settlePairs(grouped: Int32Array, columns: PairColumns): Uint8Array {
	const { user, item } = columns;
	const codes = new Uint8Array(grouped.length);
	const repeats = new Repeats(columns);
	for (let start = 0; start < grouped.length; ) {
		const first = grouped[start] as number;
		let end = start + 1;
		while (end < grouped.length && user[grouped[end] as number] === user[first] && item[grouped[end] as number] === item[first]) end += 1;
		// Most events are the only one of their pair: nothing is to be settled then.
		if (end - start > 1) settle(grouped.subarray(start, end), columns, repeats, codes);
		else if ((columns.quantity[first] as number) < 0) codes[first] = STRAY_RETURN;
		start = end;
	}
	return codes;
}
