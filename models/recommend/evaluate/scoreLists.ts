import { openRecommender } from '../answer/openRecommender';
import { recommendFor } from '../answer/recommendFor';
import type { Catalogue, Mode, Recommender, Rules } from '../types';
import { listMetrics } from './listMetrics';
import type { TestCase } from './testCases';

/** How one recommender did, user by user and as a whole. */
export interface ListScores {
	/** By test case. */
	readonly recall: Float64Array;
	readonly ndcg: Float64Array;
	readonly precision: Float64Array;
	readonly hit: Float64Array;
	/** Share of all items that were shown to anyone. */
	readonly coverage: number;
	/** Mean of −log2(share of users who had the item) over what was shown. */
	readonly novelty: number;
	readonly filledShare: number;
}

export interface ScoreInput {
	readonly recommender: Recommender;
	readonly catalogue: Catalogue | null;
	readonly cases: readonly TestCase[];
	readonly mode: Mode;
	readonly count: number;
	readonly now: number;
}

const CASES_PER_STEP = 16;
const NO_RULES: Rules = {};

/** Answers every test case as the node would, and holds the lists against what was really taken. */
export function* scoreLists({ recommender, catalogue, cases, mode, count, now }: ScoreInput): Generator<void, ListScores> {
	const open = openRecommender(recommender, catalogue);
	const options = { count, mode, rules: NO_RULES, explain: false, now };
	const scores = { recall: new Float64Array(cases.length), ndcg: new Float64Array(cases.length), precision: new Float64Array(cases.length), hit: new Float64Array(cases.length) };
	const shown = new Set<string>();
	let [items, filled, surprise] = [0, 0, 0];
	for (const [at, { user, history, truth }] of cases.entries()) {
		const list = recommendFor(open, { user, history }, options).items;
		const found = listMetrics(list.map(({ item }) => item), truth, count);
		scores.recall[at] = found.recall;
		scores.ndcg[at] = found.ndcg;
		scores.precision[at] = found.precision;
		scores.hit[at] = found.hit;
		for (const { item, filledBy } of list) {
			shown.add(item);
			items += 1;
			filled += filledBy === null ? 0 : 1;
			surprise -= Math.log2(Math.max(1, recommender.buyers[open.placeOf(item) as number] as number) / recommender.training.users);
		}
		if (at % CASES_PER_STEP === 0) yield;
	}
	const each = Math.max(1, items);
	return { ...scores, coverage: shown.size / recommender.items.length, novelty: surprise / each, filledShare: filled / each };
}
