/**
 * Inner product of two pieces of one array. Four sums side by side: each addition would wait for the one before it
 * otherwise, and most of the tuner's time is spent here.
 */
function innerProduct(values: Float64Array, one: number, other: number, count: number): number {
	let [first, second, third, fourth] = [0, 0, 0, 0];
	const whole = count - (count % 4);
	for (let at = 0; at < whole; at += 4) {
		first += (values[one + at] as number) * (values[other + at] as number);
		second += (values[one + at + 1] as number) * (values[other + at + 1] as number);
		third += (values[one + at + 2] as number) * (values[other + at + 2] as number);
		fourth += (values[one + at + 3] as number) * (values[other + at + 3] as number);
	}
	for (let at = whole; at < count; at += 1) first += (values[one + at] as number) * (values[other + at] as number);
	return first + second + (third + fourth);
}

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
				const sum = (gram[from + column] as number) + (row === column ? ridge : 0) - innerProduct(factor, from, other, column);
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
