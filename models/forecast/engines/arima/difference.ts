/** Differences to the value `lag` steps before, `times` times over; shorter by lag × times. */
export function difference(values: Float64Array, lag: number, times: number): Float64Array {
	let result = values;
	for (let time = 0; time < times; time += 1) {
		const before = result;
		result = before.subarray(lag).map((value, index) => value - (before[index] as number));
	}
	return result;
}
