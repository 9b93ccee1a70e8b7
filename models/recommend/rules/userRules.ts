import type { HeldItems } from '../answer/heldItems';
import { DAY } from '../data/decay';
import type { CatalogueItem, Mode, RuleName, Rules } from '../types';

/** What the rules that look at the user need. */
export interface UserRuleInput {
	readonly held: HeldItems;
	readonly known: ReadonlyArray<CatalogueItem | undefined>;
	readonly mode: Mode;
	readonly rules: Rules;
	readonly now: number;
}

export interface UserRules {
	/** The rule that forbids an item to this user, or null. */
	readonly forbids: (place: number) => RuleName | null;
	/** How many of the items that no other rule took away each of these rules did. */
	readonly removed: (removedBefore: Uint8Array) => Partial<Record<RuleName, number>>;
}

/** Places of what she had within so many days; what has no date counts as of now. */
function heldWithin({ item, newest }: HeldItems, now: number, days: number): Set<number> {
	return new Set(item.filter((_, at) => (newest[at] as number) === -Infinity || now - (newest[at] as number) <= days * DAY));
}

function hiddenPlaces({ held, mode, rules, now }: UserRuleInput): Set<number> {
	const hide = rules.hideBought ?? 'mode';
	if (typeof hide === 'number') return heldWithin(held, now, hide);
	const isHidden = hide === 'always' || (hide === 'mode' && mode === 'discover');
	return isHidden ? new Set(held.item) : new Set();
}

/** The middle price of what she had; null when none of it has one. */
function medianPrice(held: HeldItems, known: UserRuleInput['known']): number | null {
	const prices = Array.from(held.item, (place) => known[place]?.price).filter((price) => price !== undefined).sort((one, other) => one - other);
	const middle = prices.length >> 1;
	if (prices.length === 0) return null;
	return prices.length % 2 === 1 ? (prices[middle] as number) : ((prices[middle - 1] as number) + (prices[middle] as number)) / 2;
}

/** The rules that depend on what this user had. */
export function userRules(input: UserRuleInput): UserRules {
	const { held, known, mode, rules } = input;
	const hidden = hiddenPlaces(input);
	const owned = mode === 'buyAgain' ? new Set(held.item) : null;
	const median = rules.priceBand === undefined ? null : medianPrice(held, known);
	const [from, to] = [(median ?? 0) * (rules.priceBand?.from ?? 0), (median ?? 0) * (rules.priceBand?.to ?? Infinity)];
	const forbids = (place: number): RuleName | null => {
		if (hidden.has(place)) return 'bought';
		if (owned !== null && !owned.has(place)) return 'notBought';
		if (median === null) return null;
		const price = known[place]?.price;
		return price !== undefined && price >= from && price <= to ? null : 'priceBand';
	};
	return { forbids, removed: (removedBefore) => countRemoved(forbids, removedBefore, owned === null && median === null ? hidden : removedBefore.keys()) };
}

function countRemoved(forbids: UserRules['forbids'], removedBefore: Uint8Array, places: Iterable<number>): Partial<Record<RuleName, number>> {
	const counts: Partial<Record<RuleName, number>> = {};
	for (const place of places) {
		const rule = removedBefore[place] === 0 ? forbids(place) : null;
		if (rule !== null) counts[rule] = (counts[rule] ?? 0) + 1;
	}
	return counts;
}
