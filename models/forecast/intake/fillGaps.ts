/** Seasons that must be in the history before one is believed. */
const FEWEST_SEASONS = 2;

/** Mean of the known values of the whole season around a position; NaN near the ends. */
function levelAt(values: Float64Array, position: number, period: number): number {
	const reach = Math.floor(period / 2);
	if (position < reach || position + reach >= values.length) return NaN;
	let [sum, weights] = [0, 0];
	for (let index = position - reach; index <= position + reach; index += 1) {
		const value = values[index] as number;
		// A season of twelve has no middle: the thirteen around it count with half weights at the ends.
		const weight = period % 2 === 0 && Math.abs(index - position) === reach ? 0.5 : 1;
		if (Number.isNaN(value)) continue;
		sum += weight * value;
		weights += weight;
	}
	return weights === 0 ? NaN : sum / weights;
}

/** What each phase of the season adds to the level; zeros where there are not two seasons to see. */
function seasonOf(values: Float64Array, period: number): Float64Array {
	const season = new Float64Array(period);
	if (period < 2 || values.length < FEWEST_SEASONS * period) return season;
	const counts = new Float64Array(period);
	for (const [index, value] of values.entries()) {
		const above = value - levelAt(values, index, period);
		if (Number.isNaN(above)) continue;
		season[index % period] = (season[index % period] as number) + above;
		counts[index % period] = (counts[index % period] as number) + 1;
	}
	return season.map((sum, phase) => ((counts[phase] as number) === 0 ? 0 : sum / (counts[phase] as number)));
}

/**
 * Fills missing values on the line between their neighbours, with the season on top of it; nothing
 * falls below zero where no known value does.
 * @param values NaN where a value is missing; at least one is known
 * @param period steps of the season, 1 for none
 */
export function fillGaps(values: Float64Array, period: number): Float64Array {
	const known = [...values.keys()].filter((index) => !Number.isNaN(values[index]));
	const neverNegative = known.every((index) => (values[index] as number) >= 0);
	const season = seasonOf(values, period);
	const seasonAt = (index: number): number => season[index % season.length] ?? 0;
	const plain = (index: number): number => (values[index] as number) - seasonAt(index);
	const filled = Float64Array.from(values);
	let next = 0;
	for (let index = 0; index < values.length; index += 1) {
		while (next < known.length && (known[next] as number) < index) next += 1;
		if (known[next] === index) continue;
		const right = known[next] ?? (known.at(-1) as number);
		const left = known[next - 1] ?? right;
		const share = right === left ? 0 : (index - left) / (right - left);
		const value = plain(left) + share * (plain(right) - plain(left)) + seasonAt(index);
		filled[index] = neverNegative ? Math.max(0, value) : value;
	}
	return filled;
}
