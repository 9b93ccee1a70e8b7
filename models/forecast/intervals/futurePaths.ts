import { seededNormal } from '../numeric/seededNormal';
import type { Fitted } from '../types';

/** Enough for the bounds of a total to two digits. */
const PATHS = 500;

/** Futures of the first engine that can simulate; without one, random walks: only their order at each step counts. */
export function futurePaths(fits: readonly Fitted[], horizon: number, seed: number): Float64Array[] {
	for (const fitted of fits) {
		const paths = fitted.simulate?.(horizon, PATHS, seed);
		if (paths !== undefined) return paths;
	}
	const normal = seededNormal(seed);
	return Array.from({ length: PATHS }, () => {
		const path = new Float64Array(horizon);
		let level = 0;
		for (let step = 0; step < horizon; step += 1) {
			level += normal();
			path[step] = level;
		}
		return path;
	});
}
