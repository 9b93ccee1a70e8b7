/** A stretch of periods without a gap. */
export interface Segment {
	from: number;
	to: number;
}

/** The stretches of periods of which all the given rows have a value: where a line or band is drawn in one go. */
export function segments(...rows: ReadonlyArray<ReadonlyArray<number | null>>): Segment[] {
	const found: Segment[] = [];
	const length = Math.min(...rows.map((row) => row.length));
	let from: number | null = null;
	for (let period = 0; period <= length; period += 1) {
		const isThere = period < length && rows.every((row) => typeof row[period] === 'number');
		if (isThere && from === null) from = period;
		if (!isThere && from !== null) {
			found.push({ from, to: period - 1 });
			from = null;
		}
	}
	return found;
}
