/** What is left of a column, as a share of its length, when it counts as a mix of the others. */
const DEPENDENT_BELOW = 1e-7;

export interface PivotedQr {
	/** Positions of the columns in the order they were taken; the first `rank` are independent. */
	readonly order: readonly number[];
	readonly rank: number;
	/** Upper triangle, row by row, `columns × columns` wide: the columns in `order`. */
	readonly triangle: Float64Array;
	/** First `columns` entries of Qᵀ·target. */
	readonly projected: Float64Array;
}

/**
 * Householder QR with column pivoting (Businger & Golub 1965): each step takes the column that the ones
 * before explain least, so a column that is a mix of others comes last and shows itself by its rest.
 * @param columns of equal length, standardised, so that their lengths can be compared
 * @param target as long as a column
 */
export function pivotedQr(columns: readonly Float64Array[], target: Float64Array): PivotedQr {
	const rows = target.length;
	const count = columns.length;
	const work: Float64Array[] = columns.map((column) => Float64Array.from(column));
	let right: Float64Array = Float64Array.from(target);
	const order = [...columns.keys()];
	const lengthFrom = (column: Float64Array, from: number): number => {
		let sum = 0;
		for (let row = from; row < rows; row += 1) sum += (column[row] as number) ** 2;
		return Math.sqrt(sum);
	};
	const whole = work.map((column) => lengthFrom(column, 0));
	let rank = 0;
	for (; rank < Math.min(count, rows); rank += 1) {
		// The share of its own length that is left decides: ties go to the column that the user named first.
		let [best, most] = [rank, -1];
		for (let position = rank; position < count; position += 1) {
			const column = order[position] as number;
			const left = lengthFrom(work[column] as Float64Array, rank) / ((whole[column] as number) || 1);
			if (left > most * (1 + 1e-9)) [best, most] = [position, left];
		}
		if (most < DEPENDENT_BELOW) break;
		const [chosen] = order.splice(best, 1) as [number];
		order.splice(rank, 0, chosen);
		const pivot = work[chosen] as Float64Array;
		const length = lengthFrom(pivot, rank);
		const sign = (pivot[rank] as number) >= 0 ? 1 : -1;
		const mirror = pivot.slice(rank);
		mirror[0] = (mirror[0] as number) + sign * length;
		const size = mirror.reduce((sum, value) => sum + value * value, 0);
		const from = rank;
		const reflected = (vector: Float64Array): Float64Array => {
			let dot = 0;
			for (let row = from; row < rows; row += 1) dot += (mirror[row - from] as number) * (vector[row] as number);
			const factor = (2 * dot) / size;
			return vector.map((value, row) => (row < from ? value : value - factor * (mirror[row - from] as number)));
		};
		if (size > 0) {
			for (const column of order.slice(rank)) work[column] = reflected(work[column] as Float64Array);
			right = reflected(right);
		}
	}
	const triangle = new Float64Array(count * count);
	for (let row = 0; row < Math.min(count, rows); row += 1) {
		for (let position = row; position < count; position += 1) {
			triangle[row * count + position] = (work[order[position] as number] as Float64Array)[row] as number;
		}
	}
	return { order, rank, triangle, projected: right.slice(0, count) };
}
