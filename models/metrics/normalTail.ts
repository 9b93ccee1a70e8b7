const SERIES_LIMIT = 3;
const TERMS = 60;
const FRACTIONS = 120;

/** Area under the standard normal from 0 to z: the power series around 0 (Abramowitz and Stegun 26.2.10). */
function areaNearZero(z: number): number {
	let term = z;
	let sum = z;
	for (let index = 1; index < TERMS; index += 1) {
		term *= (z * z) / (2 * index + 1);
		sum += term;
	}
	return (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

/** Area above a large z: the continued fraction of Abramowitz and Stegun 26.2.14, from its end. */
function areaFarOut(z: number): number {
	let fraction = 0;
	for (let index = FRACTIONS; index >= 1; index -= 1) fraction = index / (z + fraction);
	return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) / (z + fraction);
}

/** Probability that a standard normal lies farther from 0 than |z|, both sides together. */
export function twoSidedNormalTail(z: number): number {
	const size = Math.abs(z);
	return size < SERIES_LIMIT ? 1 - 2 * areaNearZero(size) : 2 * areaFarOut(size);
}
