import { cutInput } from './cutInput';
import { fitEarlier, type MemberFit } from './memberFits';
import type { MemberInput } from './memberModels';

/** The best number on M4 Weekly; on Tourism two to eight are all the same. */
const WINDOWS = 4;
const FEWEST_VALUES = 12;

/** Where the held-out windows begin: up to four, each as long as the horizon, side by side at the end. */
export function windowOrigins(length: number, period: number, horizon: number): number[] {
	const fewest = Math.max(2 * period + 2, FEWEST_VALUES);
	return Array.from({ length: WINDOWS }, (_, index) => length - (index + 1) * horizon).filter((origin) => origin >= fewest);
}

/**
 * Mean absolute error of each member on the held-out windows, one fit a step. A member that cannot be
 * fitted on one of them gets Infinity.
 */
export function* windowErrors(
	members: readonly MemberFit[],
	input: MemberInput,
	horizon: number,
	origins: readonly number[],
): Generator<void, number[]> {
	const sums = members.map(() => 0);
	for (const origin of origins) {
		const earlier = cutInput(input, origin);
		const actual = input.history.subarray(origin, origin + horizon);
		for (const [index, member] of members.entries()) {
			const point = fitEarlier(member, earlier)?.predict(horizon, []).point;
			const error = point === undefined ? Infinity : actual.reduce((sum, value, step) => sum + Math.abs(value - (point[step] as number)), 0);
			sums[index] = (sums[index] as number) + (Number.isNaN(error) ? Infinity : error);
			yield;
		}
	}
	return sums.map((sum) => sum / (origins.length * horizon));
}
