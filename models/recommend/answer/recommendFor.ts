import { userRules } from '../rules/userRules';
import type { Mode, RankedItem, Recommendation, RecommendOptions, Recommender, RecommendRequest, Source } from '../types';
import { because } from './because';
import { heldItems, type HeldItems } from './heldItems';
import type { OpenRecommender } from './openRecommender';
import { pickItems, type Picked } from './pickItems';
import type { ScoreScale } from './scorer';

/** What repeats count in a mode: as tuned, or as much as all else where the recommender was trained for discovering. */
export function buyAgainShare({ tuning, method, mode: trainedFor }: Recommender, mode: Mode): number {
	if (mode === 'discover' || method !== 'auto') return 0;
	return trainedFor === 'discover' ? 1 : tuning.buyAgainShare;
}

/** What a fallback's answer is called: without dates nothing can be in fashion. */
export function fallbackSource({ hasDates, method }: Recommender): 'trending' | 'popularity' {
	return hasDates && method !== 'popularity' ? 'trending' : 'popularity';
}

/** What an item is called that a list was filled with. */
export function fillerOf(recommender: Recommender, place: number): 'trending' | 'popularity' | 'catalogue' {
	return (recommender.buyers[place] as number) === 0 ? 'catalogue' : fallbackSource(recommender);
}

const SOURCES: Record<Recommender['method'], Source> = {
	auto: 'hybrid', itemCosine: 'itemCosine', userCosine: 'userCosine', popularity: 'popularity', exact: 'exact',
};

/** What a scored item is owed to. */
function sourceOf(recommender: Recommender, held: HeldItems, picked: Picked, scale: ScoreScale): Source {
	const at = held.item.indexOf(picked.place);
	if (at >= 0 && scale.buyAgain * (held.repeats[at] as number) > picked.score / 2) return 'buyAgain';
	if (recommender.parts.length === 1 && recommender.parts[0]?.name === 'text') return 'text';
	return (recommender.buyers[picked.place] as number) === 0 ? 'text' : SOURCES[recommender.method];
}

/**
 * The best items for one user or session. Whoever has no history, or one that the recommender does not
 * know, gets what is in fashion, and `source` says so. Never an item that a rule forbids; exactly
 * `count` items unless the rules leave fewer.
 */
export function recommendFor(open: OpenRecommender, request: RecommendRequest, options: RecommendOptions): Recommendation {
	const { recommender } = open;
	const { mode, rules, now, explain } = options;
	const { held, unknown } = heldItems(request.history, open.placeOf, {
		now, historyHalfLife: recommender.tuning.historyHalfLife, buyAgainHalfLife: recommender.halfLives.buyAgain,
	});
	const { total, scale } = open.scorer.score(held, request.user, buyAgainShare(recommender, mode));
	const user = userRules({ held, known: open.known, mode, rules, now });
	const { picked, removed } = pickItems({ open, scores: total, user, options });
	const items = picked.map((each, at): RankedItem => {
		const common = { item: recommender.items[each.place] as string, rank: at + 1, score: each.score };
		if (each.isFilled) {
			const filler = fillerOf(recommender, each.place);
			return { ...common, source: filler, because: [], filledBy: filler === 'popularity' && recommender.method === 'popularity' ? null : filler };
		}
		const reasons = explain ? because(open, held, { place: each.place, scale, user: request.user }) : [];
		return { ...common, source: sourceOf(recommender, held, each, scale), because: reasons, filledBy: null };
	});
	return { user: request.user ?? null, mode, items, removedByRule: removed, unknownItems: unknown };
}
