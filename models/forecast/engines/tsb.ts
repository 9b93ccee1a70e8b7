import { pathIntervals } from '../intervals/pathIntervals';
import { nelderMead } from '../numeric/nelderMead';
import { seededUniform } from '../numeric/seededNormal';
import type { Fitted, Model } from '../types';

const PATHS = 500;
const LOW = 0.01;
const HIGH = 0.5;

interface TsbState {
	/** How likely a demand is. */
	chance: number;
	/** How large it is then. */
	size: number;
}

function run(history: Float64Array, first: TsbState, sizeWeight: number, chanceWeight: number, fitted: Float64Array): TsbState {
	const out = fitted;
	let { chance, size } = first;
	for (let index = 0; index < history.length; index += 1) {
		out[index] = chance * size;
		const value = history[index] as number;
		const demand = value !== 0;
		chance += chanceWeight * (Number(demand) - chance);
		if (demand) size += sizeWeight * (value - size);
	}
	return { chance, size };
}

/**
 * Teunter, Syntetos & Babai (2011) for rare demand: how likely a demand is and how large it is are
 * smoothed apart, so that the forecast sinks while nothing is sold. Bounds by drawing demands from the
 * sizes seen so far.
 */
export const tsb: Model = {
	name: 'tsb',
	fit(history, { seed }): Fitted {
		const sizes = history.filter((value) => value !== 0);
		const mean = sizes.length === 0 ? 0 : sizes.reduce((sum, value) => sum + value, 0) / sizes.length;
		const first: TsbState = { chance: sizes.length / history.length, size: mean };
		const fitted = new Float64Array(history.length);
		const score = (at: Float64Array): number => {
			const [sizeWeight = 0, chanceWeight = 0] = at;
			if (Math.min(sizeWeight, chanceWeight) < LOW || Math.max(sizeWeight, chanceWeight) > HIGH) return Infinity;
			run(history, first, sizeWeight, chanceWeight, fitted);
			return history.reduce((sum, value, index) => sum + (value - (fitted[index] as number)) ** 2, 0);
		};
		const { at } = nelderMead(score, [0.1, 0.1], { steps: [0.1, 0.1], mostEvaluations: 120, tolerance: 1e-8 });
		const [sizeWeight = 0, chanceWeight = 0] = at;
		const last = run(history, first, sizeWeight, chanceWeight, fitted);
		const simulate = (horizon: number, paths: number, pathSeed: number): Float64Array[] => {
			const uniform = seededUniform(pathSeed);
			const scale = mean === 0 ? 0 : last.size / mean;
			return Array.from({ length: paths }, () =>
				Float64Array.from({ length: horizon }, () => {
					const demand = uniform() < last.chance;
					const drawn = sizes[Math.floor(uniform() * sizes.length)] ?? 0;
					return demand ? drawn * scale : 0;
				}),
			);
		};
		return {
			fitted,
			parameters: { sizeWeight, chanceWeight, chance: last.chance, size: last.size },
			simulate,
			predict(horizon, levels) {
				const point = new Float64Array(horizon).fill(last.chance * last.size);
				return { point, intervals: pathIntervals(simulate(horizon, PATHS, seed), horizon, levels) };
			},
		};
	},
};
