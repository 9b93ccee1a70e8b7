import type { SparseRows } from '../types';

/** Sums by item that are cleared by what was touched, so that one answer costs what it looks at. */
export class Accumulator {
	readonly sums: Float64Array;
	readonly touched: Int32Array;
	count = 0;
	private readonly isTouched: Uint8Array;

	constructor(items: number) {
		this.sums = new Float64Array(items);
		this.touched = new Int32Array(items);
		this.isTouched = new Uint8Array(items);
	}

	add(item: number, value: number): void {
		if (this.isTouched[item] === 0) {
			this.isTouched[item] = 1;
			this.touched[this.count] = item;
			this.count += 1;
		}
		this.sums[item] = (this.sums[item] as number) + value;
	}

	/** Adds weight × row for each of the rows. */
	addRows(rows: SparseRows, which: Int32Array, weights: Float64Array): void {
		for (let at = 0; at < which.length; at += 1) {
			const row = which[at] as number;
			const weight = weights[at] as number;
			const end = rows.start[row + 1] as number;
			for (let entry = rows.start[row] as number; entry < end; entry += 1) this.add(rows.column[entry] as number, weight * (rows.value[entry] as number));
		}
	}

	/** The greatest sum, 0 when none is above. */
	greatest(): number {
		let most = 0;
		for (let at = 0; at < this.count; at += 1) most = Math.max(most, this.sums[this.touched[at] as number] as number);
		return most;
	}

	clear(): void {
		for (let at = 0; at < this.count; at += 1) {
			const item = this.touched[at] as number;
			this.sums[item] = 0;
			this.isTouched[item] = 0;
		}
		this.count = 0;
	}
}
