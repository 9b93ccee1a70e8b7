/** Where a search ended and how low it came. */
export interface Minimum {
	readonly at: Float64Array;
	readonly value: number;
	/** How often the function was asked. */
	readonly evaluations: number;
}
