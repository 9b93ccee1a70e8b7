import type { SparseRows } from '../types';

/** The entry of a row and a column, 0 where there is none: a binary search in the row. */
export function valueAt(rows: SparseRows, row: number, column: number): number {
	let low = rows.start[row] as number;
	let high = (rows.start[row + 1] as number) - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const found = rows.column[middle] as number;
		if (found === column) return rows.value[middle] as number;
		if (found < column) low = middle + 1;
		else high = middle - 1;
	}
	return 0;
}
