import { BestFew } from '../data/bestFew';
import type { UserRules } from '../rules/userRules';
import type { RecommendOptions, RuleName } from '../types';
import type { Accumulator } from './accumulator';
import { CategoryCounts } from './categoryCounts';
import type { OpenRecommender } from './openRecommender';
import { preferenceFactor } from './preferenceFactor';

/** An item that was taken. */
export interface Picked {
	readonly place: number;
	readonly score: number;
	/** Whether it came from the fallback because the scores were used up. */
	readonly isFilled: boolean;
}

export interface PickInput {
	readonly open: OpenRecommender;
	readonly scores: Accumulator;
	readonly user: UserRules;
	readonly options: RecommendOptions;
}

/** How many times the list's length is looked at first when a category may come only so often. */
const SPARE = 10;

/** Takes the best of what the rules leave, then fills up; rules come before the choice, never after. */
export function pickItems({ open, scores, user, options }: PickInput): { picked: Picked[]; removed: Partial<Record<RuleName, number>> } {
	const { count, rules, preferences = [], now, fill = true } = options;
	const itemRules = open.itemRules(rules, now);
	const categories = new CategoryCounts(open.known, rules.mostPerCategory);
	const isAllowed = (place: number): boolean => itemRules.removedBy[place] === 0 && user.forbids(place) === null;
	const picked = new Map<number, Picked>();
	const take = (place: number, score: number, isFilled: boolean): void => {
		if (!picked.has(place) && categories.take(place)) picked.set(place, { place, score, isFilled });
	};

	for (let most = rules.mostPerCategory === undefined ? count : count * SPARE; ; most *= SPARE) {
		const best = new BestFew(Math.min(most, open.recommender.items.length));
		for (let at = 0; at < scores.count; at += 1) {
			const place = scores.touched[at] as number;
			const factor = preferences.length === 0 ? 1 : preferenceFactor(open.known[place], preferences);
			const score = (scores.sums[place] as number) * factor;
			if (score > 0 && best.accepts(place, score) && isAllowed(place)) best.offer(place, score);
		}
		for (const { place, score } of best.ranked()) if (picked.size < count) take(place, score, false);
		if (picked.size === count || best.length < most) break;
	}
	if (fill) {
		for (const place of open.fallback) {
			if (picked.size === count) break;
			if (isAllowed(place)) take(place, 0, true);
		}
	}
	const byCategory = categories.refused === 0 ? {} : { mostPerCategory: categories.refused };
	return { picked: [...picked.values()], removed: { ...itemRules.removed, ...user.removed(itemRules.removedBy), ...byCategory } };
}
