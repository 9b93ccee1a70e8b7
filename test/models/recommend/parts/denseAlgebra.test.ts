import fc from 'fast-check';

import { finish } from '../../../../models/recommend/finish';
import { invertPositive } from '../../../../models/recommend/parts/invertPositive';
import { RidgeSolver } from '../../../../models/recommend/parts/ridgeSolver';

const SIDE = 12;

/** X Xᵀ + I of any 12 × 12 numbers: positive definite. */
const positive = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: SIDE * SIDE, maxLength: SIDE * SIDE }).map((values) =>
	Float64Array.from({ length: SIDE * SIDE }, (_, at) => {
		const [row, column] = [Math.floor(at / SIDE), at % SIDE];
		let sum = row === column ? 1 : 0;
		for (let k = 0; k < SIDE; k += 1) sum += (values[row * SIDE + k] as number) * (values[column * SIDE + k] as number);
		return sum;
	}));

// Oracle: what an inverse and a solution are.
describe('invertPositive', () => {
	it('gives the identity when multiplied with what it inverted', () => {
		fc.assert(fc.property(positive, (matrix) => {
			const cells = matrix.slice();
			finish(invertPositive({ side: SIDE, cells }));
			for (let row = 0; row < SIDE; row += 1) {
				for (let column = 0; column < SIDE; column += 1) {
					let sum = 0;
					for (let k = 0; k < SIDE; k += 1) sum += (matrix[row * SIDE + k] as number) * (cells[k * SIDE + column] as number);
					expect(sum).toBeCloseTo(row === column ? 1 : 0, 6);
				}
			}
		}), { numRuns: 25 });
	});
});

describe('RidgeSolver', () => {
	it('solves (G + ridge) w = b', () => {
		fc.assert(fc.property(positive, (matrix) => {
			const right = Float64Array.from({ length: SIDE }, (_, at) => at - 4);
			const found = new RidgeSolver(SIDE).solve(matrix, right, SIDE, 2);
			for (let row = 0; row < SIDE; row += 1) {
				let sum = 2 * (found[row] as number);
				for (let k = 0; k < SIDE; k += 1) sum += (matrix[row * SIDE + k] as number) * (found[k] as number);
				expect(sum).toBeCloseTo(right[row] as number, 6);
			}
		}), { numRuns: 25 });
	});
});
