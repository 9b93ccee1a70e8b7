import { DAY } from '../data/decay';
import type { CatalogueItem, RuleName, Rules } from '../types';
import { meetsCondition } from './meetsCondition';

/** The rules that are the same for every user, in the order in which they are asked. */
export const ITEM_RULES: readonly RuleName[] = ['exclude', 'only', 'inStock', 'price', 'category', 'age', 'filter'];

/** Which rule takes each item away. */
export interface ItemRules {
	/** By item: 0 when it may be shown, else the rule's place in ITEM_RULES plus 1. */
	readonly removedBy: Uint8Array;
	/** How many items each rule took away. */
	readonly removed: Readonly<Partial<Record<RuleName, number>>>;
}

const categoriesOf = ({ category, categories }: CatalogueItem): readonly string[] => categories ?? (category === undefined ? [] : [category]);

function isInPrice(price: number | undefined, { priceFrom, priceTo }: Rules): boolean {
	if (priceFrom === undefined && priceTo === undefined) return true;
	return price !== undefined && price >= (priceFrom ?? -Infinity) && price <= (priceTo ?? Infinity);
}

function isYoung(date: number | undefined, mostDaysOld: number | undefined, now: number): boolean {
	if (mostDaysOld === undefined) return true;
	return date !== undefined && now - date <= mostDaysOld * DAY;
}

/**
 * Asks every item once.
 * @param items ids in the order of the recommender
 * @param known what the catalogue says about each of them; undefined for nothing
 * @param now milliseconds since 1970
 */
export function askItemRules(items: readonly string[], known: ReadonlyArray<CatalogueItem | undefined>, rules: Rules, now: number): ItemRules {
	const exclude = new Set(rules.exclude ?? []);
	const only = rules.only === undefined ? null : new Set(rules.only);
	const categories = rules.categories === undefined ? null : new Set(rules.categories.map((category) => category.toLowerCase()));
	const allows: ReadonlyArray<(id: string, item: CatalogueItem) => boolean> = [
		(id) => !exclude.has(id),
		(id) => only === null || only.has(id),
		(_, item) => rules.inStock !== true || item.inStock !== false,
		(_, item) => isInPrice(item.price, rules),
		(_, item) => categories === null || categoriesOf(item).some((category) => categories.has(category.toLowerCase())),
		(_, item) => isYoung(item.date, rules.mostDaysOld, now),
		(_, item) => (rules.filter ?? []).every((condition) => meetsCondition(item, condition)),
	];
	const removed: Partial<Record<RuleName, number>> = {};
	const removedBy = new Uint8Array(items.length);
	for (const [place, id] of items.entries()) {
		const item = known[place] ?? { id };
		const rule = allows.findIndex((isAllowed) => !isAllowed(id, item));
		removedBy[place] = rule + 1;
		if (rule < 0) continue;
		const name = ITEM_RULES[rule] as RuleName;
		removed[name] = (removed[name] ?? 0) + 1;
	}
	return { removedBy, removed };
}
