export type TrendKind = 'linear' | 'exponential' | 'power' | 'polynomial' | 'robust';

export interface TrendOptions {
	readonly kind: TrendKind;
	/** Of a polynomial, 2 to 6. */
	readonly degree: number;
}

/** A line through a table of x and y. */
export interface TrendLine {
	readonly status: 'fitted';
	readonly kind: TrendKind;
	/**
	 * linear and robust: a, b of a + b·x; exponential: a, b of a·e^(b·x); power: a, b of a·x^b;
	 * polynomial: from the constant term up.
	 */
	readonly coefficients: readonly number[];
	/** Share of the variance of y that the line explains, on y's own scale; below 0 is worse than the mean. Null where y never changes. */
	readonly r2: number | null;
	readonly fitted: Float64Array;
	readonly future: Float64Array;
	/** How many of the newest values the line was drawn through. */
	readonly used: number;
}

export interface TrendRefusal {
	readonly status: 'refused';
	readonly kind: TrendKind;
	readonly reason: 'too-few-values' | 'not-positive';
	readonly values: number;
	/** Values that are needed, or values that are not above zero. */
	readonly count: number;
}

export interface TrendRequest {
	readonly series: readonly Float64Array[];
	readonly horizon: number;
	readonly options: TrendOptions;
}

export interface TrendResult {
	/** One for each series, in order. */
	readonly lines: ReadonlyArray<TrendLine | TrendRefusal>;
}
