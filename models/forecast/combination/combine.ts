import type { MemberShare } from '../types';
import { inverseErrorWeights } from './inverseErrorWeights';
import type { MemberFit } from './memberFits';
import { trimmedMean } from './trimmedMean';
import { weightedMean } from './weightedMean';

/** How members are put together: one weight each, or whatever lies in the middle at each step. */
export type Combiner =
	| { readonly kind: 'single' | 'trimmedMean' }
	| { readonly kind: 'windowWeights'; readonly weights: readonly number[] };

/**
 * The rule: weights by error on the held-out windows where there are some, else the trimmed mean.
 * @param errors one a member, or null without windows; Infinity leaves a member out
 */
export function chooseCombiner(members: readonly MemberFit[], errors: readonly number[] | null): Combiner {
	if (members.length === 1) return { kind: 'single' };
	if (errors === null || !errors.some(Number.isFinite)) return { kind: 'trimmedMean' };
	return { kind: 'windowWeights', weights: inverseErrorWeights(errors) };
}

/** One point a step from the members' points. */
export function combine(combiner: Combiner, points: readonly Float64Array[]): Float64Array {
	return combiner.kind === 'windowWeights' ? weightedMean(points, combiner.weights) : trimmedMean(points);
}

/** The members with their share in the points, largest first; those without any are left out. */
export function memberShares(combiner: Combiner, members: readonly MemberFit[]): MemberShare[] {
	const weightOf = (index: number): number =>
		combiner.kind === 'windowWeights' ? (combiner.weights[index] as number) : 1 / members.length;
	return members
		.map(({ model }, index) => ({ name: model.name, weight: weightOf(index) }))
		.filter(({ weight }) => weight > 0)
		.sort((one, other) => other.weight - one.weight);
}
