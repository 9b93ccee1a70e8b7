import { levenbergMarquardt } from '../../numeric/levenbergMarquardt';
import { arimaErrors, type ErrorSpace } from './arimaErrors';
import { freeNumbers, type ArimaOrder } from './arimaOrder';
import { readCoefficients, type ArimaCoefficients } from './coefficients';

export interface ArimaFit {
	readonly order: ArimaOrder;
	readonly coefficients: ArimaCoefficients;
	/** One for each value of the differenced history. */
	readonly errors: Float64Array;
	readonly variance: number;
	readonly aicc: number;
	/** A root so near to the unit circle that the orders say too much. */
	readonly nearUnitRoot: boolean;
}

const MOST_ITERATIONS = 20;
/** atanh of 0.985. */
const NEAR_UNIT = Math.atanh(0.985);

/**
 * Fits one order by conditional least squares.
 * @param values the history, differenced as the order says
 * @returns null when there are too few values for the order
 */
export function fitArima(values: Float64Array, period: number, order: ArimaOrder): ArimaFit | null {
	const count = values.length;
	const free = freeNumbers(order) + 1;
	if (count - free - 1 <= 0) return null;
	const space: ErrorSpace = { one: new Float64Array(count), other: new Float64Array(count) };
	const mean = values.reduce((sum, value) => sum + value, 0) / count;
	const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count) || 1;
	const polynomials = freeNumbers(order) - Number(order.constant);
	const residuals = (at: Float64Array, out: Float64Array): boolean => {
		arimaErrors(values, readCoefficients(order, at), period, space, out);
		return true;
	};
	const start = [...Array.from({ length: polynomials }, () => 0.1), ...(order.constant ? [mean] : [])];
	const { at, value } = levenbergMarquardt(residuals, start, {
		residuals: count,
		mostIterations: MOST_ITERATIONS,
		tolerance: 1e-5,
		scales: start.map((_, index) => (index < polynomials ? 1 : deviation)),
	});
	const coefficients = readCoefficients(order, at);
	const errors = new Float64Array(count);
	arimaErrors(values, coefficients, period, space, errors);
	return {
		order,
		coefficients,
		errors,
		variance: value / Math.max(1, count - free + 1),
		aicc: count * Math.log(Math.max(value, Number.MIN_VALUE)) + 2 * free + (2 * free * (free + 1)) / (count - free - 1),
		nearUnitRoot: at.subarray(0, polynomials).some((partial) => Math.abs(partial) > NEAR_UNIT),
	};
}
