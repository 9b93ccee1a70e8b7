import { movingAverage } from '../../seasonal/movingAverage';
import type { EtsForm } from './etsForm';

/** Where the search for the first state begins. */
export interface InitialState {
	readonly level: number;
	readonly slope: number;
	readonly season: Float64Array;
}

const SMALLEST_FACTOR = 0.05;
const FEWEST_VALUES = 10;

function startSeason(history: Float64Array, period: number, multiplied: boolean): Float64Array {
	const trend = movingAverage(history, period);
	const sums = new Float64Array(period);
	const counts = new Float64Array(period);
	history.forEach((value, index) => {
		const level = trend[index] as number;
		if (Number.isNaN(level)) return;
		const place = index % period;
		sums[place] = (sums[place] as number) + (multiplied ? value / level : value - level);
		counts[place] = (counts[place] as number) + 1;
	});
	const raw = sums.map((sum, place) => sum / Math.max(1, counts[place] as number));
	const mean = raw.reduce((sum, value) => sum + value, 0) / period;
	return raw.map((value) => (multiplied ? Math.max(SMALLEST_FACTOR, value / mean) : value - mean));
}

/**
 * A first guess of the state before the first value: season by classical decomposition, level and
 * slope by a line through the first values without it (Hyndman et al. 2008, §2.6.1).
 * @param history at least two seasons where the form has one
 */
export function initialState(form: EtsForm, history: Float64Array, period: number): InitialState {
	const multiplied = form.season === 'M';
	const season = form.season === 'N' ? new Float64Array(0) : startSeason(history, period, multiplied);
	const count = Math.min(history.length, Math.max(FEWEST_VALUES, 2 * period));
	const adjusted = Array.from({ length: count }, (_, index) => {
		const value = history[index] as number;
		if (season.length === 0) return value;
		const place = season[index % period] as number;
		return multiplied ? value / place : value - place;
	});
	const mean = adjusted.reduce((sum, value) => sum + value, 0) / count;
	if (form.trend === 'N') return { level: mean, slope: 0, season };
	const middle = (count - 1) / 2;
	const spread = adjusted.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
	const slope = adjusted.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0) / spread;
	const level = mean - slope * (middle + 1);
	// A multiplicative error needs a prediction above zero at once.
	if (form.error === 'M' && level + slope <= 0) return { level: Math.max(mean, adjusted[0] as number), slope: 0, season };
	return { level, slope, season };
}
