/** Solves R·x = right for the leading `rank` rows and columns of an upper triangle that is `width` wide. */
export function backSubstitute(triangle: Float64Array, width: number, rank: number, right: ArrayLike<number>): Float64Array {
	const solution = new Float64Array(rank);
	for (let row = rank - 1; row >= 0; row -= 1) {
		let value = right[row] as number;
		for (let column = row + 1; column < rank; column += 1) value -= (triangle[row * width + column] as number) * (solution[column] as number);
		solution[row] = value / (triangle[row * width + row] as number);
	}
	return solution;
}

/** (RᵀR)⁻¹ of the leading part, row by row, `rank × rank`. */
export function inverseOfSquare(triangle: Float64Array, width: number, rank: number): Float64Array {
	// Columns of R⁻¹; their products with one another are the inverse.
	const columns = Array.from({ length: rank }, (_, column) => {
		const unit = new Float64Array(rank);
		unit[column] = 1;
		return backSubstitute(triangle, width, rank, unit);
	});
	const inverse = new Float64Array(rank * rank);
	for (let row = 0; row < rank; row += 1) {
		for (let column = 0; column < rank; column += 1) {
			let sum = 0;
			for (const each of columns) sum += (each[row] as number) * (each[column] as number);
			inverse[row * rank + column] = sum;
		}
	}
	return inverse;
}
