/** Value and gradient of a function at a point. */
export interface Slope {
	value: number;
	gradient: Float64Array;
}

/** Computes them; yields where that takes long. */
export type Objective = (point: Float64Array) => Generator<void, Slope, void>;

const MEMORY = 10;
const SUFFICIENT_DECREASE = 1e-4;
const SHORTEST_STEP = 1e-10;

const dot = (one: Float64Array, other: Float64Array): number => {
	let sum = 0;
	for (let index = 0; index < one.length; index += 1) sum += (one[index] as number) * (other[index] as number);
	return sum;
};

/**
 * Minimises a smooth convex function by L-BFGS with backtracking (Nocedal and Wright, "Numerical
 * Optimization", algorithms 7.4 and 3.1). Yields after every step, so that a caller can give way.
 * @param start left as it is
 * @param tolerance ends when no entry of the gradient is larger
 * @returns the point found, after `steps` steps at most
 */
export function* minimise(
	objective: Objective,
	start: Float64Array,
	{ tolerance, steps }: { tolerance: number; steps: number },
): Generator<void, Float64Array, void> {
	let point: Float64Array = Float64Array.from(start);
	let { value, gradient }: Slope = yield* objective(point);
	const history: Array<{ move: Float64Array; change: Float64Array; curvature: number }> = [];
	for (let step = 0; step < steps; step += 1) {
		if (gradient.every((entry) => Math.abs(entry) <= tolerance)) break;
		const direction = descent(gradient, history);
		const slope = dot(direction, gradient);
		const at = (length: number): Float64Array => point.map((entry, index) => entry + length * (direction[index] as number));
		let length = history.length === 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
		let next = at(length);
		let found = yield* objective(next);
		while (found.value > value + SUFFICIENT_DECREASE * length * slope && length > SHORTEST_STEP) {
			length /= 2;
			next = at(length);
			found = yield* objective(next);
		}
		if (length <= SHORTEST_STEP) break; // as exact as the numbers allow
		const move = next.map((entry, index) => entry - (point[index] as number));
		const change = found.gradient.map((entry, index) => entry - (gradient[index] as number));
		const curvature = dot(move, change);
		if (curvature > 0) history.push({ move, change, curvature });
		if (history.length > MEMORY) history.shift();
		[point, value, gradient] = [next, found.value, found.gradient];
		yield;
	}
	return point;
}

/** The direction of the two-loop recursion. */
function descent(gradient: Float64Array, history: ReadonlyArray<{ move: Float64Array; change: Float64Array; curvature: number }>): Float64Array {
	const direction = gradient.map((entry) => -entry);
	const shares: number[] = [];
	for (const { move, change, curvature } of [...history].reverse()) {
		const share = dot(move, direction) / curvature;
		shares.push(share);
		for (let index = 0; index < direction.length; index += 1) direction[index] = (direction[index] as number) - share * (change[index] as number);
	}
	const newest = history.at(-1);
	if (newest) {
		const scale = newest.curvature / dot(newest.change, newest.change);
		for (let index = 0; index < direction.length; index += 1) direction[index] = (direction[index] as number) * scale;
	}
	for (const { move, change, curvature } of history) {
		const share = (shares.pop() as number) - dot(change, direction) / curvature;
		for (let index = 0; index < direction.length; index += 1) direction[index] = (direction[index] as number) + share * (move[index] as number);
	}
	return direction;
}
