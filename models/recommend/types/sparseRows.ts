/** Sparse rows: row r holds the entries from `start[r]` to `start[r + 1] − 1`, columns ascending. */
export interface SparseRows {
	/** One more than there are rows. */
	readonly start: Int32Array;
	readonly column: Int32Array;
	readonly value: Float32Array;
	/** How many columns there can be. */
	readonly columns: number;
}
