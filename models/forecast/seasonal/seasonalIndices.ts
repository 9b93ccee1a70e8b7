import { movingAverage } from './movingAverage';

/** Below this a seasonal factor is too near to zero to divide by. */
const SMALLEST_FACTOR = 0.01;

export interface SeasonalIndices {
	readonly kind: 'multiplicative' | 'additive';
	/** One for each place in the season; place 0 is that of the history's first value. */
	readonly indices: Float64Array;
}

function averages(values: Float64Array, trend: Float64Array, period: number, multiplicative: boolean): Float64Array {
	const sums = new Float64Array(period);
	const counts = new Float64Array(period);
	for (let index = 0; index < values.length; index += 1) {
		const level = trend[index] as number;
		if (Number.isNaN(level)) continue;
		const value = values[index] as number;
		sums[index % period] = (sums[index % period] as number) + (multiplicative ? value / level : value - level);
		counts[index % period] = (counts[index % period] as number) + 1;
	}
	return sums.map((sum, place) => sum / (counts[place] as number));
}

/**
 * Classical decomposition: what the places of the season add to the trend, or multiply it by
 * (R's `decompose`; Kendall & Stuart 1983). Multiplicative where every value is positive and no
 * factor comes near to zero, else additive.
 * @param values at least two seasons
 */
export function seasonalIndices(values: Float64Array, period: number): SeasonalIndices {
	const trend = movingAverage(values, period);
	const mean = (places: Float64Array): number => places.reduce((sum, place) => sum + place, 0) / period;
	if (values.every((value) => value > 0)) {
		const raw = averages(values, trend, period, true);
		const centre = mean(raw);
		const factors = raw.map((factor) => factor / centre);
		if (factors.every((factor) => factor >= SMALLEST_FACTOR)) return { kind: 'multiplicative', indices: factors };
	}
	const raw = averages(values, trend, period, false);
	const centre = mean(raw);
	return { kind: 'additive', indices: raw.map((place) => place - centre) };
}
