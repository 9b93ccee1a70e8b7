/**
 * Uniform numbers in [0, 1), the same ones for the same seed (mulberry32 of T. Ettinger, public domain).
 * @param seed any whole number
 */
export function seededUniform(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Standard normal numbers, the same ones for the same seed (polar method of Marsaglia & Bray 1964). */
export function seededNormal(seed: number): () => number {
	const uniform = seededUniform(seed);
	let spare: number | null = null;
	return () => {
		if (spare !== null) {
			const kept = spare;
			spare = null;
			return kept;
		}
		for (;;) {
			const x = 2 * uniform() - 1;
			const y = 2 * uniform() - 1;
			const square = x * x + y * y;
			if (square >= 1 || square === 0) continue;
			const factor = Math.sqrt((-2 * Math.log(square)) / square);
			spare = y * factor;
			return x * factor;
		}
	};
}
