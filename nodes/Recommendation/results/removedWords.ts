import type { Answer } from '../../../models/recommend/task/taskTypes';
import type { RuleName } from '../../../models/recommend/types';

/** What the editor calls a rule. */
const names: Record<RuleName, string> = {
	bought: 'Exclude Bought', notBought: 'Mode (Buy Again)', exclude: 'Exclude Items', only: 'Only Catalogue Items', inStock: 'In Stock Only', price: 'Minimum and Maximum Price',
	priceBand: 'Price Band (%)', category: 'Categories', mostPerCategory: 'Maximum per Category', age: 'Maximum Age (Days)', filter: 'Filter',
};

/** How many items each rule took away: the most in one list, since the lists of all users add up to nothing sensible. */
export function removedByRule(answers: readonly Answer[]): Partial<Record<RuleName, number>> {
	const removed: Partial<Record<RuleName, number>> = {};
	for (const { recommendation } of answers) {
		for (const [rule, number] of Object.entries(recommendation?.removedByRule ?? {}) as Array<[RuleName, number]>) removed[rule] = Math.max(removed[rule] ?? 0, number);
	}
	return removed;
}

/** `20 by In Stock Only`, the most first. */
export function removedWords(answers: readonly Answer[]): string[] {
	const removed = Object.entries(removedByRule(answers)) as Array<[RuleName, number]>;
	return removed.filter(([, number]) => number > 0).sort((one, other) => other[1] - one[1]).map(([rule, number]) => `${number} by ${names[rule]}`);
}
