/** The vertical axis: where it begins and ends, and the values that are written at it. */
export interface ValueAxis {
	minimum: number;
	maximum: number;
	ticks: number[];
}

const STEPS = [1, 2, 2.5, 5, 10];
const LEAST_SIZE = 1e-12;
const LEAST_SPAN = 1e-9;

/** The smallest step of 1, 2, 2.5 or 5 times a power of ten that needs at most `most` steps. */
function roundStep(span: number, most: number): number {
	const power = 10 ** Math.floor(Math.log10(span / most));
	const factor = STEPS.find((step) => span / (step * power) <= most) ?? 10;
	return factor * power;
}

export interface ValueAxisOptions {
	/** Whether zero must be on the axis; when left out it is wherever the values reach down to half of their maximum. */
	fromZero?: boolean;
	/** Most steps between ticks. */
	steps: number;
}

/**
 * An axis that holds all values and ends on round numbers.
 * @param values finite; an axis from 0 to 1 when there are none
 */
export function valueAxis(values: readonly number[], { fromZero, steps }: ValueAxisOptions): ValueAxis {
	// Not Math.min(...values): a spread of a hundred thousand values overflows the stack.
	let low = values.reduce((least, value) => Math.min(least, value), Infinity);
	let high = values.reduce((most, value) => Math.max(most, value), -Infinity);
	if (low > high) [low, high] = [0, 1];
	// A cut axis makes small changes look large: cut it only where zero would squeeze them into the upper half.
	const nearZero = low > 0 ? low < high / 2 : high < 0 ? high > low / 2 : true;
	if (fromZero ?? nearZero) [low, high] = [Math.min(low, 0), Math.max(high, 0)];
	const size = Math.max(Math.abs(low), Math.abs(high));
	// Less than the axis could be labelled with counts as nothing.
	if (size < LEAST_SIZE) [low, high] = [0, 1];
	else if (high - low < size * LEAST_SPAN) [low, high] = [low - size / 2, high + size / 2];
	const step = roundStep(high - low, steps);
	// Multiples of the step in whole numbers: 0.1 + 0.2 must not become 0.30000000000000004.
	const first = Math.floor(low / step + 1e-9);
	const last = Math.ceil(high / step - 1e-9);
	const decimals = Math.max(0, 1 - Math.floor(Math.log10(step)));
	const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toFixed(Math.min(decimals, 20))));
	return { minimum: ticks[0] ?? low, maximum: ticks[ticks.length - 1] ?? high, ticks };
}
