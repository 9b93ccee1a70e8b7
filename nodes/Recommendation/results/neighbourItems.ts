import type { ListItem, RecommendationRun } from '../run/runRecommendation';

/** Rows for the table of docs/recommendation-postgres.md, under its columns' names. */
export function neighbourItems({ result, options }: RecommendationRun): ListItem[] {
	const model = options.saveModelAs || 'recommendation';
	return (result.neighbours ?? []).map(({ part, item, neighbour, score, share, trend }) => ({
		json: { recommendation: { model, part, item_id: item, neighbour_id: neighbour, score, share, trend } },
		rows: result.rows?.firstUsed.slice(0, 1) ?? [],
		asked: null,
	}));
}
