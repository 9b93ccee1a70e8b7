/** Keep an item that nobody bought lately above zero, and one with few events near the rest. */
const RECENT_FLOOR = 0.02;
const COUNT_FLOOR = 5;

/**
 * How much of an item's demand is recent: ((recent + .02) ÷ (all + 5)) ^ power. What a score is
 * multiplied by; only ratios between items mean anything.
 * @param recent decayed events of each item
 * @param all events of each item
 * @param power 0 for no trend at all
 */
export function trendOf(recent: ArrayLike<number>, all: ArrayLike<number>, power: number): Float32Array {
	return Float32Array.from(recent, (value, item) => ((value + RECENT_FLOOR) / ((all[item] as number) + COUNT_FLOOR)) ** power);
}
