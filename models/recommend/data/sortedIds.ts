/**
 * Ids in the order of their characters, with the new place of each old one: after this, equal scores
 * come in the order of ids just by coming in the order of places.
 */
export function sortedIds(ids: readonly string[]): { ids: string[]; placeOf: Int32Array } {
	const order = ids.map((_, index) => index).sort((one, other) => {
		const [left, right] = [ids[one] as string, ids[other] as string];
		if (left === right) return 0;
		return left < right ? -1 : 1;
	});
	const placeOf = new Int32Array(ids.length);
	for (const [place, index] of order.entries()) placeOf[index] = place;
	return { ids: order.map((index) => ids[index] as string), placeOf };
}
