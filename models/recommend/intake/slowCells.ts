/**
 * Cells of a column that only the slow readers understand. Their texts are kept once each, since how one is to be
 * read (day or month first, comma or point) is a matter of the whole column.
 */
export class SlowCells {
	private readonly codes = new Map<unknown, number>();

	private readonly cells: unknown[] = [];

	/** Number of a cell, the same for equal ones. */
	code(cell: unknown): number {
		const known = this.codes.get(cell);
		if (known !== undefined) return known;
		const code = this.cells.length;
		this.cells.push(cell);
		this.codes.set(cell, code);
		return code;
	}

	/** The cells by their numbers. */
	distinct(): readonly unknown[] {
		return this.cells;
	}
}
