import { TILE, tileProducts, type Square } from './rowProducts';

/** A = L Lᵀ in place: the lower triangle becomes L, four rows against four rows. */
function* factor(matrix: Square): Generator<void, void> {
	const { side, cells } = matrix;
	const sums = new Float64Array(TILE * TILE);
	for (let block = 0; block < side; block += TILE) {
		for (let row = block; row < side; row += TILE) {
			tileProducts(matrix, matrix, { row, otherRow: block, from: 0, to: block }, sums);
			for (let i = row; i < row + TILE; i += 1) {
				for (let j = block; j < block + TILE && j <= i; j += 1) {
					let sum = (cells[i * side + j] as number) - (sums[(i - row) * TILE + j - block] as number);
					for (let at = block; at < j; at += 1) sum -= (cells[i * side + at] as number) * (cells[j * side + at] as number);
					cells[i * side + j] = i === j ? Math.sqrt(sum) : sum / (cells[j * side + j] as number);
				}
			}
		}
		yield;
	}
}

/** L⁻ᵀ, upper triangle: row i is the solution of L x = (unit vector i). */
function* invertTriangle(lower: Square): Generator<void, Square> {
	const { side } = lower;
	const inverse: Square = { side, cells: new Float64Array(side * side) };
	const sums = new Float64Array(TILE * TILE);
	for (let row = 0; row < side; row += TILE) {
		for (let block = row; block < side; block += TILE) {
			tileProducts(inverse, lower, { row, otherRow: block, from: row, to: block }, sums);
			for (let i = row; i < row + TILE; i += 1) {
				for (let k = Math.max(i, block); k < block + TILE; k += 1) {
					let sum = (i === k ? 1 : 0) - (sums[(i - row) * TILE + k - block] as number);
					for (let at = block; at < k; at += 1) sum -= (inverse.cells[i * side + at] as number) * (lower.cells[k * side + at] as number);
					inverse.cells[i * side + k] = sum / (lower.cells[k * side + k] as number);
				}
			}
		}
		yield;
	}
	return inverse;
}

/**
 * The inverse of a symmetric positive definite matrix, in its own memory: A = L Lᵀ, then L⁻ᵀ, then
 * A⁻¹ = L⁻ᵀ L⁻¹. About side³ multiplications.
 * @param matrix its lower triangle is read; all of it is overwritten
 */
export function* invertPositive(matrix: Square): Generator<void, void> {
	const { side, cells } = matrix;
	yield* factor(matrix);
	const upper = yield* invertTriangle(matrix);
	const sums = new Float64Array(TILE * TILE);
	for (let row = 0; row < side; row += TILE) {
		for (let other = 0; other <= row; other += TILE) {
			tileProducts(upper, upper, { row, otherRow: other, from: row, to: side }, sums);
			for (let at = 0; at < TILE * TILE; at += 1) {
				const [i, j] = [row + Math.floor(at / TILE), other + (at % TILE)];
				cells[i * side + j] = sums[at] as number;
				cells[j * side + i] = sums[at] as number;
			}
		}
		yield;
	}
}
