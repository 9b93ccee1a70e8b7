import { valueAt } from '../data/valueAt';
import type { Because } from '../types';
import type { HeldItems } from './heldItems';
import type { OpenRecommender } from './openRecommender';
import type { ScoreScale } from './scorer';

const MOST_REASONS = 3;

/**
 * Takes a score apart: each item of the history with the share that it adds. Exact, because a score is
 * a sum over the history; items that speak against one are left out, the others add up to 1.
 */
export function because(
	{ recommender, scorer }: OpenRecommender,
	held: HeldItems,
	{ place, scale, user }: { place: number; scale: ScoreScale; user: string | undefined },
): Because[] {
	const shared = scorer.similarUsers?.contributions(held, user, place);
	const factor = (recommender.trend[place] as number) * scale.whole;
	const added = Array.from(held.item, (item, at) => {
		let sum = shared?.[at] ?? 0;
		for (const [index, { rows }] of recommender.parts.entries()) {
			sum += (scale.parts[index] as number) * (held.weight[at] as number) * valueAt(rows, item, place);
		}
		return sum * factor + (item === place ? scale.buyAgain * (held.repeats[at] as number) : 0);
	});
	return sharesOf(held.item, added, recommender.items);
}

/** The greatest shares of what is above zero. */
export function sharesOf(places: ArrayLike<number>, added: readonly number[], items: readonly string[]): Because[] {
	const whole = added.reduce((sum, value) => sum + Math.max(0, value), 0);
	if (whole === 0) return [];
	return added
		.map((value, at) => ({ place: places[at] as number, value }))
		.filter(({ value }) => value > 0)
		.sort((one, other) => other.value - one.value || one.place - other.place)
		.slice(0, MOST_REASONS)
		.map(({ place, value }) => ({ item: items[place] as string, share: value / whole }));
}
