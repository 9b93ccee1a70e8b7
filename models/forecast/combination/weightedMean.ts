/**
 * Weighted mean of the members at each step.
 * @param points one array a member, all of the same length
 * @param weights one a member, together 1
 */
export function weightedMean(points: readonly Float64Array[], weights: readonly number[]): Float64Array {
	const [first] = points as [Float64Array, ...Float64Array[]];
	return first.map((_, step) =>
		points.reduce((sum, point, member) => sum + (point[step] as number) * (weights[member] as number), 0),
	);
}
