import type { Regressor } from '../../types';

export interface DesignShape {
	/** Values of the history. */
	readonly length: number;
	/** Steps of each season; need not be whole. */
	readonly periods: readonly number[];
	/** Sine and cosine pairs of each season. */
	readonly pairs: readonly number[];
	/** Places in time where the slope may change. */
	readonly bends: readonly number[];
	readonly regressors: readonly Regressor[];
}

/** Most sine and cosine pairs a season: enough for a sharp yearly shape, few enough to be estimated. */
const MOST_PAIRS = 6;
const MOST_BENDS = 8;
/** Slopes change in the first part only: a bend near the end would be extrapolated from a few values. */
const BENDS_UNTIL = 0.85;
const VALUES_PER_BEND = 15;

/** The shape that a history of this length can carry: only seasons that it has seen twice. */
export function designShape(length: number, periods: readonly number[], regressors: readonly Regressor[]): DesignShape {
	const seen = periods.filter((period) => period > 1 && length >= 2 * period);
	const bends = Math.min(MOST_BENDS, Math.floor(length / VALUES_PER_BEND));
	return {
		length,
		periods: seen,
		pairs: seen.map((period) => Math.min(MOST_PAIRS, Math.floor(period / 2))),
		bends: Array.from({ length: bends }, (_, index) => ((index + 1) / (bends + 1)) * BENDS_UNTIL * length),
		regressors,
	};
}

/** Columns of level, slope and bends, which come first. */
export const trendColumns = ({ bends }: DesignShape): number => 2 + bends.length;

/** How strongly each column's weight is drawn to zero, per value of the history. */
export function penalties({ pairs, bends, regressors }: DesignShape): number[] {
	const waves = pairs.reduce((sum, count) => sum + 2 * count, 0);
	return [
		0, // level
		1e-4, // slope
		...bends.map(() => 3e-2),
		...Array.from({ length: waves }, () => 3e-3),
		...regressors.map(() => 1e-3),
	];
}

/** One row of the design at a place in time; 0 is the history's first value. */
export function designRow({ length, periods, pairs, bends, regressors }: DesignShape, time: number): number[] {
	const waves = periods.flatMap((period, index) =>
		Array.from({ length: pairs[index] as number }, (_, pair) => {
			const angle = (2 * Math.PI * (pair + 1) * time) / period;
			return [Math.sin(angle), Math.cos(angle)];
		}).flat(),
	);
	return [
		1,
		time / length - 0.5,
		...bends.map((bend) => Math.max(0, (time - bend) / length)),
		...waves,
		...regressors.map(({ past, future }) => (time < length ? past[time] : future[time - length]) ?? 0),
	];
}
