import { solveCholesky } from '../../numeric/solveCholesky';

export interface RidgeFit {
	readonly weights: Float64Array;
	readonly fitted: Float64Array;
	readonly squares: number;
}

/** Keeps a column that is constant or repeated from making the system singular. */
const SMALLEST_PENALTY = 1e-9;

/**
 * Weights with the least squared error plus Σ penalty · count · variance · weight²; the penalty is
 * relative to each column's own size, so that units do not matter.
 * @param rows one a value, all of the same width
 * @param penalties one a column
 */
export function fitRidge(rows: readonly number[][], values: Float64Array, penalties: readonly number[]): RidgeFit {
	const width = penalties.length;
	const matrix = new Float64Array(width * width);
	const right = new Float64Array(width);
	rows.forEach((row, index) => {
		const value = values[index] as number;
		for (let column = 0; column < width; column += 1) {
			const left = row[column] as number;
			if (left === 0) continue;
			right[column] = (right[column] as number) + left * value;
			for (let other = 0; other <= column; other += 1) {
				matrix[column * width + other] = (matrix[column * width + other] as number) + left * (row[other] as number);
			}
		}
	});
	for (let column = 0; column < width; column += 1) {
		const diagonal = matrix[column * width + column] as number;
		const size = diagonal > 0 ? diagonal : 1;
		matrix[column * width + column] = diagonal + size * ((penalties[column] as number) + SMALLEST_PENALTY);
	}
	const weights = solveCholesky(matrix, right) ?? new Float64Array(width);
	const fitted = Float64Array.from(rows, (row) => row.reduce((sum, value, column) => sum + value * (weights[column] as number), 0));
	const squares = fitted.reduce((sum, value, index) => sum + ((values[index] as number) - value) ** 2, 0);
	return { weights, fitted, squares };
}
