/** Maps any number into (lower, upper). */
export function intoRange(x: number, lower: number, upper: number): number {
	return lower + (upper - lower) / (1 + Math.exp(-x));
}

/** The inverse of `intoRange`. */
export function outOfRange(value: number, lower: number, upper: number): number {
	const share = (value - lower) / (upper - lower);
	return Math.log(share / (1 - share));
}
