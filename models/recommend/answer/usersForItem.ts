import { BestFew } from '../data/bestFew';
import type { HistoryEntry, RankedUser, RecommendOptions } from '../types';
import { because } from './because';
import { heldItems } from './heldItems';
import type { OpenRecommender } from './openRecommender';
import { buyAgainShare } from './recommendFor';

/**
 * Who is most likely to want an item: all users are scored for it, each on the scale of what she wants
 * most. In `discover` whoever had it is left out.
 * @param histories by user, as historiesOf gives them
 * @returns the best `options.count`; empty for an item that the recommender does not know
 */
export function usersForItem(
	open: OpenRecommender,
	item: string,
	histories: ReadonlyMap<string, readonly HistoryEntry[]>,
	options: Pick<RecommendOptions, 'count' | 'mode' | 'now' | 'explain'>,
): RankedUser[] {
	const { recommender, scorer, placeOf } = open;
	const place = placeOf(item);
	if (place === undefined) return [];
	const times = { now: options.now, historyHalfLife: recommender.tuning.historyHalfLife, buyAgainHalfLife: recommender.halfLives.buyAgain };
	const users = [...histories.keys()].sort();
	const share = buyAgainShare(recommender, options.mode);
	const best = new BestFew(Math.min(options.count, users.length));
	for (const [at, user] of users.entries()) {
		const { held } = heldItems(histories.get(user) ?? [], placeOf, times);
		const isHeld = held.item.includes(place);
		if ((options.mode === 'discover' && isHeld) || (options.mode === 'buyAgain' && !isHeld)) continue;
		const score = scorer.score(held, user, share).total.sums[place] as number;
		if (score > 0) best.offer(at, score);
	}
	return best.ranked().map(({ place: at, score }, rank) => {
		const user = users[at] as string;
		const { held } = heldItems(histories.get(user) ?? [], placeOf, times);
		const reasons = options.explain ? because(open, held, { place, scale: scorer.score(held, user, share).scale, user }) : [];
		return { user, rank: rank + 1, score, because: reasons };
	});
}
