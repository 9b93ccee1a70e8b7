import type { Minimum } from './minimum';

export interface NelderMeadOptions {
	/** Edge of the first simplex along each parameter; not zero. */
	readonly steps: readonly number[];
	readonly mostEvaluations: number;
	/** Ends when the simplex's values lie closer together than this, relative to the best one. */
	readonly tolerance: number;
}

interface Corner {
	at: Float64Array;
	value: number;
}

/**
 * Lowest value of a function of a few parameters, without derivatives (Nelder & Mead 1965, with the
 * usual coefficients 1, 2, ½, ½). A value that is not a number counts as infinitely high, so that a
 * function can forbid a region.
 */
export function nelderMead(
	score: (at: Float64Array) => number,
	start: readonly number[],
	{ steps, mostEvaluations, tolerance }: NelderMeadOptions,
): Minimum {
	const size = start.length;
	let evaluations = 0;
	const ask = (at: Float64Array): Corner => {
		evaluations += 1;
		const value = score(at);
		return { at, value: Number.isNaN(value) ? Infinity : value };
	};
	const origin = Float64Array.from(start);
	const corners = [ask(origin)];
	for (let axis = 0; axis < size; axis += 1) {
		corners.push(ask(origin.map((value, index) => (index === axis ? value + (steps[axis] as number) : value))));
	}
	const byValue = (one: Corner, other: Corner): number => one.value - other.value;
	const corner = (index: number): Corner => corners[index] as Corner;
	while (evaluations < mostEvaluations) {
		corners.sort(byValue);
		const [best, worst] = [corner(0), corner(size)];
		if (worst.value - best.value <= tolerance * (Math.abs(best.value) + tolerance)) break;
		const centre = new Float64Array(size);
		for (let index = 0; index < size; index += 1) {
			const { at } = corner(index);
			for (let axis = 0; axis < size; axis += 1) centre[axis] = (centre[axis] as number) + (at[axis] as number) / size;
		}
		const along = (factor: number): Corner => {
			const at = new Float64Array(size);
			for (let axis = 0; axis < size; axis += 1) at[axis] = (centre[axis] as number) + factor * ((worst.at[axis] as number) - (centre[axis] as number));
			return ask(at);
		};
		const reflected = along(-1);
		if (reflected.value < best.value) {
			const expanded = along(-2);
			corners[size] = expanded.value < reflected.value ? expanded : reflected;
			continue;
		}
		if (reflected.value < corner(size - 1).value) {
			corners[size] = reflected;
			continue;
		}
		const contracted = along(reflected.value < worst.value ? -0.5 : 0.5);
		if (contracted.value < Math.min(reflected.value, worst.value)) {
			corners[size] = contracted;
			continue;
		}
		for (let index = 1; index <= size; index += 1) {
			corners[index] = ask(corner(index).at.map((value, axis) => ((best.at[axis] as number) + value) / 2));
		}
	}
	corners.sort(byValue);
	return { at: corner(0).at, value: corner(0).value, evaluations };
}
