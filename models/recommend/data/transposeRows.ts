import type { SparseRows } from '../types';

/** Columns as rows. The entries of a new row come in the order of the old rows. */
export function transposeRows(rows: SparseRows): SparseRows {
	const count = rows.start.length - 1;
	const start = new Int32Array(rows.columns + 1);
	for (const column of rows.column) start[column + 1] = (start[column + 1] as number) + 1;
	for (let at = 0; at < rows.columns; at += 1) start[at + 1] = (start[at + 1] as number) + (start[at] as number);
	const next = start.slice();
	const column = new Int32Array(rows.column.length);
	const value = new Float32Array(rows.value.length);
	for (let row = 0; row < count; row += 1) {
		for (let at = rows.start[row] as number; at < (rows.start[row + 1] as number); at += 1) {
			const place = next[rows.column[at] as number] as number;
			next[rows.column[at] as number] = place + 1;
			column[place] = row;
			value[place] = rows.value[at] as number;
		}
	}
	return { start, column, value, columns: count };
}
