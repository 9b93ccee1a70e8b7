/**
 * A vector of length 1 in the same direction, so that the dot product of two is their cosine.
 * A vector of zeros stays as it is.
 */
export function normalise(vector: readonly number[]): number[] {
	const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
	return length === 0 ? [...vector] : vector.map((value) => value / length);
}
