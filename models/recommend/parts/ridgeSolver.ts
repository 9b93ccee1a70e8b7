/** Solves one ridge problem after another in the same memory. */
export class RidgeSolver {
	private readonly factor: Float64Array;
	/** The last solution: its first `size` numbers. */
	readonly solution: Float64Array;

	/** @param most the greatest size of a problem */
	constructor(most: number) {
		this.factor = new Float64Array(most * most);
		this.solution = new Float64Array(most);
	}

	/**
	 * Solves (G + ridge · I) w = b by Cholesky's factors; a ridge above 0 makes G positive definite.
	 * @param gram size × size row by row, lower triangle
	 * @returns `solution`, valid until the next call
	 */
	solve(gram: Float64Array, right: Float64Array, size: number, ridge: number): Float64Array {
		const { factor, solution } = this;
		for (let row = 0; row < size; row += 1) {
			const from = row * size;
			for (let column = 0; column <= row; column += 1) {
				const other = column * size;
				let sum = (gram[from + column] as number) + (row === column ? ridge : 0);
				for (let at = 0; at < column; at += 1) sum -= (factor[from + at] as number) * (factor[other + at] as number);
				factor[from + column] = row === column ? Math.sqrt(sum) : sum / (factor[other + column] as number);
			}
			let sum = right[row] as number;
			for (let at = 0; at < row; at += 1) sum -= (factor[from + at] as number) * (solution[at] as number);
			solution[row] = sum / (factor[from + row] as number);
		}
		for (let row = size - 1; row >= 0; row -= 1) {
			const value = (solution[row] as number) / (factor[row * size + row] as number);
			solution[row] = value;
			for (let at = 0; at < row; at += 1) solution[at] = (solution[at] as number) - value * (factor[row * size + at] as number);
		}
		return solution;
	}
}
