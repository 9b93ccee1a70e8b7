import type { IDataObject } from 'n8n-workflow';

import { answerItems } from '../results/answerItems';
import { summaryOf } from '../results/summary';
import { wordsOf } from '../results/titles';
import type { ListItem, RecommendationRun } from '../run/runRecommendation';

/** Words the answers of an operation that gives lists. */
export function wordLists(operation: string, { result, options, catalogue }: RecommendationRun): { items: ListItem[]; summary: IDataObject } {
	const words = wordsOf(catalogue?.columns ?? null);
	const items = result.answers.flatMap((answer) =>
		answerItems(operation, answer, words, options.raw.output === 'rows').map((recommendation): ListItem => ({ json: { recommendation }, rows: answer.rows.length > 0 ? answer.rows : (result.rows?.firstUsed ?? []), asked: answer.asked })),
	);
	return { items, summary: summaryOf(operation, result, catalogue?.fields ?? null) };
}
