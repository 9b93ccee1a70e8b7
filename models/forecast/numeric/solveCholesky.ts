/**
 * Solves A x = b for a symmetric positive definite A; null when A is not.
 * @param matrix row by row, size × size; the lower triangle is read
 */
export function solveCholesky(matrix: Float64Array, right: Float64Array): Float64Array | null {
	const size = right.length;
	const factor = new Float64Array(size * size);
	for (let row = 0; row < size; row += 1) {
		for (let column = 0; column <= row; column += 1) {
			let sum = matrix[row * size + column] as number;
			for (let at = 0; at < column; at += 1) sum -= (factor[row * size + at] as number) * (factor[column * size + at] as number);
			if (row !== column) factor[row * size + column] = sum / (factor[column * size + column] as number);
			else if (sum > 0) factor[row * size + row] = Math.sqrt(sum);
			else return null;
		}
	}
	const solution = right.slice();
	for (let row = 0; row < size; row += 1) {
		for (let at = 0; at < row; at += 1) solution[row] = (solution[row] as number) - (factor[row * size + at] as number) * (solution[at] as number);
		solution[row] = (solution[row] as number) / (factor[row * size + row] as number);
	}
	for (let row = size - 1; row >= 0; row -= 1) {
		for (let at = row + 1; at < size; at += 1) solution[row] = (solution[row] as number) - (factor[at * size + row] as number) * (solution[at] as number);
		solution[row] = (solution[row] as number) / (factor[row * size + row] as number);
	}
	return solution;
}
