/**
 * P-values raised for the number of questions asked at once, so that among those that stay small at most the
 * chosen share is chance: Benjamini and Hochberg (1995), Journal of the Royal Statistical Society B 57, 289-300.
 * @param pValues one per question, 0 to 1
 * @returns the adjusted ones, in the order given
 */
export function adjustedPValues(pValues: readonly number[]): number[] {
	const order = [...pValues.keys()].sort((one, other) => (pValues[other] ?? 0) - (pValues[one] ?? 0));
	const adjusted = [...pValues];
	let least = 1;
	order.forEach((position, index) => {
		const value = pValues[position] ?? 1;
		// Multiplying by n/n may round down: an adjusted value is never below the one that it adjusts.
		least = Math.min(least, Math.max(value, (value * pValues.length) / (pValues.length - index)));
		adjusted[position] = least;
	});
	return adjusted;
}
