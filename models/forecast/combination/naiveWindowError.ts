import { seasonalNaive } from '../engines/seasonalNaive';
import { contextOf } from './memberFits';
import { cutInput } from './cutInput';
import type { MemberInput } from './memberModels';

/** Mean absolute error of "the same as last season" (the last value without one) on the held-out windows. */
export function naiveWindowError(input: MemberInput, horizon: number, origins: readonly number[]): number {
	let sum = 0;
	for (const origin of origins) {
		const earlier = cutInput(input, origin);
		const { point } = seasonalNaive.fit(earlier.history, contextOf(earlier)).predict(horizon, []);
		point.forEach((value, step) => {
			sum += Math.abs((input.history[origin + step] as number) - value);
		});
	}
	return sum / (origins.length * horizon);
}
