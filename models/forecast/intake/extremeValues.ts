/** How many times larger than every other value one must be. */
const TIMES_LARGER = 100;
const LARGEST_SHARE = 0.01;
const FEWEST_VALUES = 8;

/**
 * Positions of values that can only be a slip: a hundred times as large (with or without a sign) as
 * all others. At most one in a hundred values, one at least; a campaign's peak is never among them.
 */
export function extremeValues(values: Float64Array): number[] {
	const known = [...values.keys()].filter((index) => !Number.isNaN(values[index]));
	if (known.length < FEWEST_VALUES) return [];
	const size = (index: number): number => Math.abs(values[index] as number);
	const largest = [...known].sort((one, other) => size(other) - size(one));
	const most = Math.max(1, Math.floor(known.length * LARGEST_SHARE));
	for (let count = most; count >= 1; count -= 1) {
		const below = size(largest[count] as number);
		if (below > 0 && size(largest[count - 1] as number) > TIMES_LARGER * below) return largest.slice(0, count).sort((one, other) => one - other);
	}
	return [];
}
