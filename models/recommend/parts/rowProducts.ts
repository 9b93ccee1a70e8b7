/** Four rows at a time: sixteen sums stay in the processor's registers. */
export const TILE = 4;

/** A square matrix, row by row; its side is a multiple of TILE. */
export interface Square {
	readonly side: number;
	readonly cells: Float64Array;
}

export interface TileRange {
	/** First of TILE rows of the one and of the other matrix. */
	readonly row: number;
	readonly otherRow: number;
	/** Columns from `from` up to, without, `to`. */
	readonly from: number;
	readonly to: number;
}

/**
 * Inner products of four rows with four rows over a range of columns: the one loop that dense algebra
 * spends its time in. Rows lie one after another in memory, so this is as fast as plain JavaScript gets.
 * @param sums 16 numbers that are written: row by row
 */
export function tileProducts(one: Square, other: Square, { row, otherRow, from, to }: TileRange, sums: Float64Array): void {
	const a = one.cells;
	const b = other.cells;
	const { side } = one;
	const [a0, b0] = [row * side, otherRow * side];
	const [a1, a2, a3, b1, b2, b3] = [a0 + side, a0 + 2 * side, a0 + 3 * side, b0 + side, b0 + 2 * side, b0 + 3 * side];
	let s00 = 0, s01 = 0, s02 = 0, s03 = 0, s10 = 0, s11 = 0, s12 = 0, s13 = 0;
	let s20 = 0, s21 = 0, s22 = 0, s23 = 0, s30 = 0, s31 = 0, s32 = 0, s33 = 0;
	for (let at = from; at < to; at += 1) {
		const x0 = a[a0 + at] as number, x1 = a[a1 + at] as number, x2 = a[a2 + at] as number, x3 = a[a3 + at] as number;
		const y0 = b[b0 + at] as number, y1 = b[b1 + at] as number, y2 = b[b2 + at] as number, y3 = b[b3 + at] as number;
		s00 += x0 * y0; s01 += x0 * y1; s02 += x0 * y2; s03 += x0 * y3;
		s10 += x1 * y0; s11 += x1 * y1; s12 += x1 * y2; s13 += x1 * y3;
		s20 += x2 * y0; s21 += x2 * y1; s22 += x2 * y2; s23 += x2 * y3;
		s30 += x3 * y0; s31 += x3 * y1; s32 += x3 * y2; s33 += x3 * y3;
	}
	sums.set([s00, s01, s02, s03, s10, s11, s12, s13, s20, s21, s22, s23, s30, s31, s32, s33]);
}
