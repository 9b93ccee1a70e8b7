import { askItemRules, type ItemRules } from '../rules/itemRules';
import type { Catalogue, CatalogueItem, Recommender, Rules } from '../types';
import { Scorer } from './scorer';

/** A recommender with its lookups, ready for many answers. */
export interface OpenRecommender {
	readonly recommender: Recommender;
	/** By place of an item: what the catalogue says about it now. */
	readonly known: ReadonlyArray<CatalogueItem | undefined>;
	readonly placeOf: (item: string) => number | undefined;
	readonly scorer: Scorer;
	/** Places in the order in which a list is filled: what is in fashion first, what nobody ever had last. */
	readonly fallback: Int32Array;
	/** Rules that are the same for every user; the last answer is kept. */
	readonly itemRules: (rules: Rules, now: number) => ItemRules;
}

/**
 * Most recent demand first; then most buyers; then by id. What nobody ever had is there only when the catalogue
 * lists it beside items that somebody had: the ids of another catalogue fill nothing.
 */
function fallbackOrder({ recent, buyers, method }: Recommender, known: ReadonlyArray<CatalogueItem | undefined>): Int32Array {
	const first = method === 'popularity' ? buyers : recent;
	const second = method === 'popularity' ? recent : buyers;
	const isHad = (place: number): boolean => (buyers[place] as number) > 0;
	const isOfEvents = known.some((item, place) => item !== undefined && isHad(place));
	return Int32Array.from(first.keys()).filter((place) => isHad(place) || (isOfEvents && known[place] !== undefined)).sort((one, other) =>
		(first[other] as number) - (first[one] as number) || (second[other] as number) - (second[one] as number) || one - other);
}

/**
 * @param catalogue as it is now (stock and prices change after a training); null for none. An item that
 * it alone knows can be answered only after the next training.
 */
export function openRecommender(recommender: Recommender, catalogue: Catalogue | null): OpenRecommender {
	const places = new Map(recommender.items.map((id, place) => [id, place]));
	const byId = new Map((catalogue?.items ?? []).map((item) => [item.id, item]));
	const known = recommender.items.map((id) => byId.get(id));
	let last: { rules: Rules; now: number; found: ItemRules } | null = null;
	return {
		recommender,
		known,
		placeOf: (item) => places.get(item),
		scorer: new Scorer(recommender),
		fallback: fallbackOrder(recommender, known),
		itemRules: (rules, now) => {
			if (last === null || last.rules !== rules || last.now !== now) last = { rules, now, found: askItemRules(recommender.items, known, rules, now) };
			return last.found;
		},
	};
}
