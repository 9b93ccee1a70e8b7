import { defaultSettings } from '../../models/recommend/defaultSettings';
import { scoreLists } from '../../models/recommend/evaluate/scoreLists';
import { testCases } from '../../models/recommend/evaluate/testCases';
import type { EventSplit } from '../../models/recommend/evaluate/splitEvents';
import { yardsticks } from '../../models/recommend/evaluate/yardsticks';
import { finish } from '../../models/recommend/finish';
import { train } from '../../models/recommend/train';
import type { Catalogue, CompareName, Mode, Tuning } from '../../models/recommend/types';
import { mean } from '../harness/statistics';

/** Length of every list. */
export const COUNT = 20;

export interface Figures { readonly recall: number; readonly ndcg: number }

export interface Contest {
	readonly users: number;
	readonly scores: ReadonlyMap<CompareName, Figures>;
	readonly tuning: Tuning;
}

/** The default method and its yardsticks, trained on the same events, asked for the same users. */
export function contest(split: EventSplit, catalogue: Catalogue | null, mode: Mode): Contest {
	const now = split.cut ?? 0;
	const settings = { ...defaultSettings(now), mode };
	const cases = testCases(split, mode);
	const own = train(split.train, catalogue, settings);
	const all = [{ name: 'hybrid' as CompareName, recommender: own }, ...finish(yardsticks(split.train, catalogue, settings))];
	const scores = new Map(all.map(({ name, recommender }): [CompareName, Figures] => {
		const { recall, ndcg } = finish(scoreLists({ recommender, catalogue, cases, mode, count: COUNT, now }));
		return [name, { recall: mean([...recall]), ndcg: mean([...ndcg]) }];
	}));
	return { users: cases.length, scores, tuning: own.tuning };
}

/** Mean recall, or NDCG, of a method over contests. */
export const meanOf = (contests: readonly Contest[], name: CompareName, figure: keyof Figures): number =>
	mean(contests.map(({ scores }) => scores.get(name)?.[figure] ?? NaN));

/** What the tuner chose, for a note. */
export function tuningText({ randomWalk, localRegression, regressionShare, textShare, trendPower, buyAgainShare, fewestUsersPerPair, chosenBy }: Tuning): string {
	return `${chosenBy}: walk ${randomWalk.alpha}/${randomWalk.beta}, pairs from ${fewestUsersPerPair}, ridge ${localRegression.ridge}, `
		+ `regression ${regressionShare}, text ${textShare}, trend ${trendPower}, again ${buyAgainShare}`;
}

/** Recall and NDCG of all methods in one line. */
export const scoresText = ({ scores, users }: Contest): string =>
	`${users} users; ${[...scores].map(([name, { recall, ndcg }]) => `${name} ${recall.toFixed(4)}/${ndcg.toFixed(4)}`).join(', ')}`;
