import { BestFew } from '../data/bestFew';
import type { UserRows } from '../types';
import { Accumulator } from './accumulator';
import type { HeldItems } from './heldItems';

/** How many similar users are asked. */
const NEIGHBOURS = 146;

/**
 * Finds the users who had the same things and adds up what else they had, each by how similar she is
 * (Herlocker et al. 1999, with the cosine).
 */
export class SimilarUsers {
	private readonly lengths: Float64Array;
	private readonly dots: Accumulator;
	private readonly placeOf: ReadonlyMap<string, number>;

	constructor(private readonly userRows: UserRows) {
		const { users, rows } = userRows;
		this.lengths = Float64Array.from(users, (_, user) => {
			let squares = 0;
			for (let at = rows.start[user] as number; at < (rows.start[user + 1] as number); at += 1) squares += (rows.value[at] as number) ** 2;
			return Math.sqrt(squares);
		});
		this.dots = new Accumulator(users.length);
		this.placeOf = new Map(users.map((user, place) => [user, place]));
	}

	/** The most similar users; `self` is not her own neighbour. */
	of(held: HeldItems, self: string | undefined): Array<{ place: number; score: number }> {
		const own = self === undefined ? undefined : this.placeOf.get(self);
		this.dots.clear();
		this.dots.addRows(this.userRows.columns, held.item, new Float64Array(held.item.length).fill(1));
		const best = new BestFew(NEIGHBOURS);
		for (let at = 0; at < this.dots.count; at += 1) {
			const user = this.dots.touched[at] as number;
			if (user !== own) best.offer(user, (this.dots.sums[user] as number) / (this.lengths[user] as number));
		}
		return best.ranked();
	}

	/** Adds to `total` what similar users had. */
	addTo(total: Accumulator, held: HeldItems, self: string | undefined): void {
		const neighbours = this.of(held, self);
		total.addRows(this.userRows.rows, Int32Array.from(neighbours, ({ place }) => place), Float64Array.from(neighbours, ({ score }) => score));
	}

	/** By item of the history: the part of `item`'s score that comes from users who share it. */
	contributions(held: HeldItems, self: string | undefined, item: number): Float64Array {
		const { rows, columns } = this.userRows;
		const neighbours = new Set(this.of(held, self).map(({ place }) => place));
		const owners = new Map<number, number>();
		for (let at = columns.start[item] as number; at < (columns.start[item + 1] as number); at += 1) {
			const user = columns.column[at] as number;
			if (neighbours.has(user)) owners.set(user, columns.value[at] as number);
		}
		const placeInHistory = new Map(Array.from(held.item, (place, at) => [place, at]));
		const found = new Float64Array(held.item.length);
		for (const [user, value] of owners) {
			for (let at = rows.start[user] as number; at < (rows.start[user + 1] as number); at += 1) {
				const shared = placeInHistory.get(rows.column[at] as number);
				if (shared !== undefined) found[shared] = (found[shared] as number) + (value * (rows.value[at] as number)) / (this.lengths[user] as number);
			}
		}
		return found;
	}
}
