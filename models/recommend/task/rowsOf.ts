const MOST_ROWS = 100;

/** The first 100 different input rows of each user, or of each item. */
export function rowsOf(column: Int32Array, row: Int32Array, count: number): number[][] {
	const rows = Array.from({ length: count }, (): number[] => []);
	for (let event = 0; event < column.length; event += 1) {
		const own = rows[column[event] as number] as number[];
		const each = row[event] as number;
		// Lines of one order stand side by side, so the last one tells most repeats.
		if (own.length < MOST_ROWS && own.at(-1) !== each) own.push(each);
	}
	return rows;
}
