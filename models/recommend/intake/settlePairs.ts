import { Repeats } from './repeats';

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
/** An order that came to nothing: neither a purchase nor a return of another one. */
export const VOID = 5;

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
	/** 1 for a return by a word that may as well be the state of its own order, such as `refunded`. */
	readonly mayBeOrderState: Uint8Array;
	/** Whether other words of the column are states of orders. */
	readonly hasOrderStates: boolean;
}

/** Settles one pair of user and item after the other. */
class Settlement {
	readonly codes: Uint8Array;

	private readonly repeats: Repeats;

	/** Purchases of the pair with pieces that nobody has taken back, the newest last. */
	private open: Array<{ readonly event: number; pieces: number }> = [];

	constructor(private readonly columns: PairColumns) {
		this.codes = new Uint8Array(columns.user.length);
		this.repeats = new Repeats(columns);
	}

	/** Settles the events of one user and item, which `own` names from the oldest to the newest. */
	settle(own: Int32Array): void {
		const { quantity, isPurchase } = this.columns;
		this.repeats.restart();
		this.open = [];
		for (const event of own) {
			const pieces = quantity[event] as number;
			if (this.repeats.has(event)) this.codes[event] = REPEATED;
			else if (pieces > 0 && isPurchase[event] === 1) this.open.push({ event, pieces });
			else if (pieces < 0) this.settleReturn(event, -pieces);
		}
	}

	/** A word such as `refunded` takes back what its own order bought; else, among states of orders, it says that its order came to nothing. */
	private settleReturn(event: number, pieces: number): void {
		const { order, mayBeOrderState, hasOrderStates } = this.columns;
		const number = order?.[event] ?? -1;
		const isOwn = (purchase: { readonly event: number }): boolean => number >= 0 && order?.[purchase.event] === number;
		if (mayBeOrderState[event] === 1 && this.open.some(isOwn)) {
			this.codes[event] = RETURN;
			this.takeBackOrder(isOwn, pieces);
		} else if (mayBeOrderState[event] === 1 && hasOrderStates) {
			this.codes[event] = VOID;
		} else {
			this.codes[event] = this.open.length > 0 ? RETURN : STRAY_RETURN;
			this.takeBack(pieces);
		}
	}

	/** Off each row of one order: where every state of it is a row of its own, they speak of the same pieces. */
	private takeBackOrder(isOwn: (purchase: { readonly event: number }) => boolean, pieces: number): void {
		for (const purchase of this.open.filter(isOwn)) {
			purchase.pieces -= pieces;
			if (purchase.pieces <= 0) this.codes[purchase.event] = CANCELLED;
		}
		this.open = this.open.filter((purchase) => purchase.pieces > 0);
	}

	/** Takes pieces off the newest purchases. */
	private takeBack(pieces: number): void {
		let left = pieces;
		for (let newest = this.open.at(-1); newest !== undefined && left > 0; newest = this.open.at(-1)) {
			const taken = Math.min(left, newest.pieces);
			left -= taken;
			newest.pieces -= taken;
			if (newest.pieces > 0) return;
			this.codes[newest.event] = CANCELLED;
			this.open.pop();
		}
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
	const settlement = new Settlement(columns);
	for (let start = 0; start < grouped.length; ) {
		const first = grouped[start] as number;
		let end = start + 1;
		while (end < grouped.length && user[grouped[end] as number] === user[first] && item[grouped[end] as number] === item[first]) end += 1;
		settlement.settle(grouped.subarray(start, end));
		start = end;
	}
	return settlement.codes;
}
