import type { SparseRows } from '../types';
import type { BestFew } from './bestFew';
import { transposeRows } from './transposeRows';

/** Puts sparse rows together, one after another. */
export class RowBuilder {
	private readonly start: number[] = [0];
	private column = new Int32Array(1024);
	private value = new Float32Array(1024);
	private length = 0;

	constructor(private readonly columns: number) {}

	/** The next row: what was kept. */
	addBest(...bests: readonly BestFew[]): void {
		for (const best of bests) best.each((place, score) => this.push(place, score));
		this.start.push(this.length);
	}

	/** The next row. */
	add(columns: ArrayLike<number>, values: ArrayLike<number>): void {
		for (let at = 0; at < columns.length; at += 1) this.push(columns[at] as number, values[at] as number);
		this.start.push(this.length);
	}

	/** The rows with their columns in ascending order: transposing twice sorts them all in linear time. */
	build(): SparseRows {
		const rows = {
			start: Int32Array.from(this.start), column: this.column.subarray(0, this.length), value: this.value.subarray(0, this.length), columns: this.columns,
		};
		return transposeRows(transposeRows(rows));
	}

	private push(column: number, value: number): void {
		if (this.length === this.column.length) this.grow();
		this.column[this.length] = column;
		this.value[this.length] = value;
		this.length += 1;
	}

	private grow(): void {
		const [column, value] = [new Int32Array(this.column.length * 2), new Float32Array(this.column.length * 2)];
		column.set(this.column);
		value.set(this.value);
		this.column = column;
		this.value = value;
	}
}
