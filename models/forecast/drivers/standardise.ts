/** Values that differ by less than this share of their size are the same but for rounding. */
const ROUNDING = 1e-12;

export interface Standardised {
	/** Mean 0 and standard deviation 1; all zero for a constant column. */
	readonly values: Float64Array;
	readonly mean: number;
	/** Of the sample (n − 1); 0 for a constant column. */
	readonly deviation: number;
}

/** Brings a column to mean 0 and standard deviation 1. */
export function standardise(column: Float64Array): Standardised {
	const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
	const squares = column.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const deviation = Math.sqrt(squares / Math.max(1, column.length - 1));
	const isConstant = !(deviation > ROUNDING * Math.abs(mean));
	return { values: column.map((value) => (isConstant ? 0 : (value - mean) / deviation)), mean, deviation: isConstant ? 0 : deviation };
}
