/**
 * Moves labels apart that would lie over each other, as little as possible and in their order.
 * @param places wanted heights, in any order
 * @param gap least distance between two
 * @param bounds the labels stay between them while there is room
 * @returns one height per label, in the order given
 */
export function spreadLabels(places: readonly number[], gap: number, bounds: { top: number; bottom: number }): number[] {
	const order = [...places.keys()].sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
	const result = [...places];
	let least = bounds.top;
	for (const index of order) {
		result[index] = Math.max(least, places[index] ?? 0);
		least = (result[index] ?? 0) + gap;
	}
	let most = bounds.bottom;
	for (const index of order.reverse()) {
		result[index] = Math.min(most, result[index] ?? 0);
		most = (result[index] ?? 0) - gap;
	}
	return result;
}
