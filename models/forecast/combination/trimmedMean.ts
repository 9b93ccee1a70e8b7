/**
 * Mean of the members at each step, without the lowest and the highest one; of fewer than four
 * members the median at each step, which is as safe from one wild member.
 * @param points one array a member, all of the same length, at least one
 */
export function trimmedMean(points: readonly Float64Array[]): Float64Array {
	const [first] = points as [Float64Array, ...Float64Array[]];
	const drop = points.length >= 4 ? 1 : Math.floor((points.length - 1) / 2);
	return first.map((_, step) => {
		const sorted = points.map((point) => point[step] as number).sort((one, other) => one - other);
		const kept = sorted.slice(drop, sorted.length - drop);
		return kept.reduce((sum, value) => sum + value, 0) / kept.length;
	});
}
