import { transposeRows } from '../data/transposeRows';
import type { SparseRows } from '../types';

/** What one item shares with all others; the arrays are used again for the next item. */
export interface SharedUsers {
	readonly item: number;
	/** The items with at least one user in common, the item itself included; only the first `count` are meant. */
	readonly touched: Int32Array;
	readonly count: number;
	/** By item: Σ over common users of both weights and the user's factor. */
	readonly sums: Float64Array;
	/** By item: how many users they have in common; null when not asked for. */
	readonly support: Int32Array | null;
}

export interface CoOccurrenceOptions {
	/** What each user counts. */
	readonly userFactor: Float64Array;
	readonly countSupport: boolean;
}

/** Between two yields: some ten milliseconds, whatever `visit` does with an item. */
const PAIRS_PER_STEP = 2_000_000;
const ITEMS_PER_STEP = 64;

/**
 * Looks at one item after another and at everything that its users also had: Σ n_u² steps in all
 * (Deshpande & Karypis 2004).
 * @param rows users × items
 * @param visit called once for each item, in order
 */
export function* coOccurrence(rows: SparseRows, { userFactor, countSupport }: CoOccurrenceOptions, visit: (shared: SharedUsers) => void): Generator<void, void> {
	const columns = transposeRows(rows);
	const sums = new Float64Array(rows.columns);
	const touched = new Int32Array(rows.columns);
	const support = countSupport ? new Int32Array(rows.columns) : null;
	const isTouched = new Uint8Array(rows.columns);
	let pairs = 0;
	for (let item = 0; item < rows.columns; item += 1) {
		let count = 0;
		for (let at = columns.start[item] as number; at < (columns.start[item + 1] as number); at += 1) {
			const user = columns.column[at] as number;
			const factor = (columns.value[at] as number) * (userFactor[user] as number);
			const end = rows.start[user + 1] as number;
			for (let other = rows.start[user] as number; other < end; other += 1) {
				const column = rows.column[other] as number;
				if (isTouched[column] === 0) {
					isTouched[column] = 1;
					touched[count] = column;
					count += 1;
				}
				sums[column] = (sums[column] as number) + factor * (rows.value[other] as number);
				if (support !== null) support[column] = (support[column] as number) + 1;
			}
			pairs += end - (rows.start[user] as number);
		}
		visit({ item, touched, count, sums, support });
		for (let at = 0; at < count; at += 1) {
			const column = touched[at] as number;
			sums[column] = 0;
			isTouched[column] = 0;
			if (support !== null) support[column] = 0;
		}
		if (pairs < PAIRS_PER_STEP && item % ITEMS_PER_STEP !== 0) continue;
		pairs = 0;
		yield;
	}
}
