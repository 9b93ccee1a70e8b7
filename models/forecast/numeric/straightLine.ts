export interface StraightLine {
	readonly intercept: number;
	readonly slope: number;
}

/** Least squares line through values at the places 1, 2, 3 …; a single value gives a flat one. */
export function straightLine(values: Float64Array): StraightLine {
	const count = values.length;
	const middle = (count + 1) / 2;
	let mean = 0;
	for (let index = 0; index < count; index += 1) mean += (values[index] as number) / count;
	let cross = 0;
	let spread = 0;
	for (let index = 0; index < count; index += 1) {
		const distance = index + 1 - middle;
		cross += distance * ((values[index] as number) - mean);
		spread += distance * distance;
	}
	const slope = spread === 0 ? 0 : cross / spread;
	return { slope, intercept: mean - slope * middle };
}
