import { valueAt } from '../data/valueAt';
import type { Recommendation, RecommendOptions, Source } from '../types';
import { answerItems } from './itemScores';
import type { OpenRecommender } from './openRecommender';

/** Greatest value of each part's row: parts are blended on the same scale. */
function rowScales({ recommender }: OpenRecommender, row: number): number[] {
	return recommender.parts.map(({ rows, share }) => {
		let greatest = 0;
		for (let at = rows.start[row] as number; at < (rows.start[row + 1] as number); at += 1) greatest = Math.max(greatest, rows.value[at] as number);
		return greatest > 0 ? share / greatest : 0;
	});
}

function sourceOf({ recommender, placeOf }: OpenRecommender, item: string): Source {
	const place = placeOf(item);
	if (recommender.method !== 'auto') return recommender.method === 'exact' ? 'exact' : 'itemCosine';
	return place !== undefined && recommender.buyers[place] === 0 ? 'text' : 'hybrid';
}

/** What whoever wants this item may want instead or next. */
export function similarItems(open: OpenRecommender, item: string, options: RecommendOptions): Recommendation {
	const { parts } = open.recommender;
	return answerItems(open, {
		items: [item],
		source: sourceOf(open, item),
		addTo: (total, held) => {
			for (const row of held.item) {
				const scales = rowScales(open, row);
				for (const [index, { rows }] of parts.entries()) total.addRows(rows, Int32Array.of(row), Float64Array.of(scales[index] as number));
			}
		},
		contributions: (held, place) => Array.from(held.item, (row) => {
			const scales = rowScales(open, row);
			return parts.reduce((sum, { rows }, index) => sum + (scales[index] as number) * valueAt(rows, row, place), 0);
		}),
	}, options);
}
