export const DAY = 86_400_000;

/**
 * What an event counts by its age: 1 now, ½ after one half-life; later than now counts as now.
 * @param halfLife days; Infinity for no decay
 */
export function decay(time: number, now: number, halfLife: number): number {
	if (halfLife === Infinity) return 1;
	return 2 ** (-Math.max(0, now - time) / (halfLife * DAY));
}
