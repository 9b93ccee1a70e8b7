/** Row numbers that run together: all of one length. */
export type MicroBatch = readonly number[];

/**
 * Cuts sequences into batches of equal length, shortest first. Nothing is padded: a padded row
 * would be computed in another shape than alone, and its last digits would depend on company.
 * @param lengths token count of every sequence
 * @param tokens most tokens in one batch; a longer sequence runs alone
 */
export function microBatches(lengths: readonly number[], tokens: number): MicroBatch[] {
	const byLength = new Map<number, number[]>();
	lengths.forEach((length, row) => {
		const rows = byLength.get(length);
		if (rows) rows.push(row);
		else byLength.set(length, [row]);
	});
	const batches: number[][] = [];
	for (const [length, rows] of [...byLength].sort(([one], [other]) => one - other)) {
		const size = Math.max(1, Math.floor(tokens / Math.max(1, length)));
		for (let start = 0; start < rows.length; start += size) batches.push(rows.slice(start, start + size));
	}
	return batches;
}

/** Distinct values in order of appearance, and for every input the position of its value among them. */
export function distinct<Value>(values: readonly Value[]): { values: Value[]; positions: number[] } {
	const known = new Map<Value, number>();
	const positions = values.map((value) => {
		const position = known.get(value) ?? known.size;
		known.set(value, position);
		return position;
	});
	return { values: [...known.keys()], positions };
}
