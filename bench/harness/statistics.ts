/** The middle value, or the mean of the two middle ones; NaN of nothing. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((one, other) => one - other);
	const middle = sorted.length >> 1;
	const upper = sorted[middle] ?? NaN;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** (largest − smallest) ÷ median: how far repeated runs of the same thing lie apart. */
export function spread(values: readonly number[]): number {
	return (Math.max(...values) - Math.min(...values)) / median(values);
}

export function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Numbers from 0 to 1, the same ones for the same seed (the linear congruential generator of Numerical Recipes). */
export function seededRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/** A shuffled copy (Fisher-Yates). */
export function shuffled<Value>(values: readonly Value[], seed: number): Value[] {
	const random = seededRandom(seed);
	const copy = [...values];
	for (let last = copy.length - 1; last > 0; last -= 1) {
		const other = Math.floor(random() * (last + 1));
		[copy[last], copy[other]] = [copy[other] as Value, copy[last] as Value];
	}
	return copy;
}
