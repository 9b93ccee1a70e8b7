import type { MemberName } from '../types';
import type { Combiner } from './combine';
import type { MemberFit } from './memberFits';

const MOST_GAIN = 0.5;

/**
 * Error of the combination on the held-out windows: the weighted mean of its members' errors, which the
 * combination's own is never above. Null without windows.
 * @param errors one a member
 */
export function combinedError(combiner: Combiner, errors: readonly number[] | null): number | null {
	if (errors === null || combiner.kind !== 'windowWeights') return null;
	return combiner.weights.reduce((sum, weight, index) => (weight === 0 ? sum : sum + weight * (errors[index] as number)), 0);
}

/**
 * Error of the combination on the held-out windows ÷ mean error of some of its members there, between
 * 0.5 and 1.
 * @param errors one a member, or null without windows: then 1
 */
export function combinationGain(
	combiner: Combiner,
	members: readonly MemberFit[],
	errors: readonly number[] | null,
	against: readonly MemberName[],
): number {
	const combined = combinedError(combiner, errors);
	if (errors === null || combined === null) return 1;
	const compared = errors.filter((error, index) => Number.isFinite(error) && against.includes((members[index] as MemberFit).model.name));
	const mean = compared.reduce((sum, error) => sum + error, 0) / compared.length;
	return mean > 0 ? Math.min(1, Math.max(MOST_GAIN, combined / mean)) : 1;
}
