import type { PairColumns } from './settlePairs';

/** Finds the events of one user and item that say again what an earlier one said. */
export class Repeats {
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
