import { movingAverage } from '../../seasonal/movingAverage';

/**
 * How much of what is not trend repeats every season, 0 to 1 (Wang, Smith & Hyndman 2006), from the
 * classical decomposition.
 * @param values at least two seasons
 */
export function seasonalStrength(values: Float64Array, period: number): number {
	const trend = movingAverage(values, period);
	const sums = new Float64Array(period);
	const counts = new Float64Array(period);
	const places: number[] = [];
	const detrended: number[] = [];
	values.forEach((value, index) => {
		const level = trend[index] as number;
		if (Number.isNaN(level)) return;
		const place = index % period;
		places.push(place);
		detrended.push(value - level);
		sums[place] = (sums[place] as number) + value - level;
		counts[place] = (counts[place] as number) + 1;
	});
	const remainder = detrended.map((value, index) => {
		const place = places[index] as number;
		return value - (sums[place] as number) / (counts[place] as number);
	});
	const variance = (numbers: readonly number[]): number => {
		const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
		return numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	};
	const whole = variance(detrended);
	return whole === 0 ? 0 : Math.max(0, 1 - variance(remainder) / whole);
}
