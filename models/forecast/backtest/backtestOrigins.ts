/** A forecast from fewer values says nothing about the method. */
export const FEWEST_BEFORE_TEST = 8;

/**
 * From where forecasts are made again: each a horizon before the next one, the last one a horizon
 * before the end; closer together where the history is too short for that.
 * @param fewest values that an origin must have seen
 * @returns rising numbers of known values; empty where no origin has enough of them
 */
export function backtestOrigins(length: number, horizon: number, most: number, fewest = FEWEST_BEFORE_TEST): number[] {
	const last = length - horizon;
	if (last < fewest) return [];
	const room = last - fewest;
	const count = Math.min(most, room + 1);
	const stride = count === 1 ? 0 : Math.max(1, Math.min(horizon, Math.floor(room / (count - 1))));
	return Array.from({ length: count }, (_, index) => last - (count - 1 - index) * stride);
}
