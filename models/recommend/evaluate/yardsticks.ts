import { trainSteps } from '../train';
import type { Catalogue, CompareName, EventTable, Recommender, Settings } from '../types';

/** Half-life of a plain list of best-sellers. */
const BEST_SELLER_DAYS = 7;

/** A recommender that answers everyone with what sells now. */
function bestSellersOf(popularity: Recommender): Recommender {
	return { ...popularity, method: 'auto', tuning: { ...popularity.tuning, buyAgainShare: 0 } };
}

/** A recommender that knows nothing but what each user had, and how often. */
function buyAgainOf(popularity: Recommender): Recommender {
	return { ...popularity, method: 'auto', tuning: { ...popularity.tuning, buyAgainShare: 1 } };
}

/** What every method has to be better than, by name; each trained on the same events. */
export function* yardsticks(events: EventTable, catalogue: Catalogue | null, settings: Settings): Generator<void, Array<{ name: CompareName; recommender: Recommender }>> {
	const plain: Settings = { ...settings, tune: false };
	const itemCosine = yield* trainSteps(events, catalogue, { ...plain, method: 'itemCosine' });
	const userCosine = yield* trainSteps(events, catalogue, { ...plain, method: 'userCosine' });
	const popularity = yield* trainSteps(events, catalogue, { ...plain, method: 'popularity', halfLives: { ...settings.halfLives, trend: BEST_SELLER_DAYS } });
	return [
		{ name: 'itemCosine', recommender: itemCosine },
		{ name: 'userCosine', recommender: userCosine },
		{ name: 'popularity', recommender: popularity },
		...(events.time === null ? [] : [{ name: 'bestSellers' as const, recommender: bestSellersOf(popularity) }]),
		...(settings.mode === 'discover' ? [] : [{ name: 'buyAgain' as const, recommender: buyAgainOf(popularity) }]),
	];
}
