import type { SparseRows } from '../types';

/** Sum of each column's values, each raised to `power`: 0 counts the entries. */
export function columnSums(rows: SparseRows, power: number): Float64Array {
	const sums = new Float64Array(rows.columns);
	for (let at = 0; at < rows.column.length; at += 1) {
		const column = rows.column[at] as number;
		sums[column] = (sums[column] as number) + (rows.value[at] as number) ** power;
	}
	return sums;
}
