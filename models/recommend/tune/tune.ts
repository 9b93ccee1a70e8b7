import { textSimilarity } from '../parts/textSimilarity';
import { localRegression } from '../parts/localRegression';
import { newItems, recentEvents } from '../parts/popularity';
import { randomWalk } from '../parts/randomWalk';
import { trendOf } from '../parts/trend';
import type { Catalogue, EventTable, Settings, SparseRows, Tuning } from '../types';
import { BUY_AGAIN_SHARES, regressionNeighbours, REGRESSION_SHARES, RIDGES, SHARES_OF_RIDGES, TEXT_SHARES, TREND_POWERS, WALKS } from './grid';
import { gridScores, type Blend, type GridInput } from './gridScores';
import { validationCases, type Validation } from './validationCases';

/** Neighbours by text of an item. */
export const TEXT_NEIGHBOURS = 100;
/** A setting has to be better than the default by so much: less is luck. */
const WORTHWHILE = 1.005;
/** Steps of the search, for what is said when time runs out: walks, pairs of two users, ridges, blends. */
const PLANNED = WALKS.length + 3;

export interface TuneResult {
	readonly tuning: Tuning;
	/** Steps of the search that were done, of how many. */
	readonly tried: number;
	readonly planned: number;
}

/** The place of the best score; the preferred one unless another is clearly better. */
function bestOf(scores: ArrayLike<number>, preferred: number): number {
	let best = preferred;
	for (let at = 0; at < scores.length; at += 1) {
		const bar = (scores[best] as number) * (best === preferred ? WORTHWHILE : 1);
		if ((scores[at] as number) > bar) best = at;
	}
	return best;
}

/** One validation: its users and its trend, ready to judge blends. */
function judgeOf({ data, cases, now }: Validation, { mode, halfLives }: Settings): Omit<GridInput, 'parts'> {
	const recent = recentEvents(data.events, data.items.length, now, halfLives.trend);
	const all = recentEvents(data.events, data.items.length, now, Infinity);
	return {
		cases, isHidden: mode === 'discover', isHeldOnly: mode === 'buyAgain',
		trends: new Map(TREND_POWERS.map((power) => [power, trendOf(recent, all, power)])),
	};
}

interface Search {
	readonly validation: Validation;
	readonly judge: Omit<GridInput, 'parts'>;
	readonly start: Tuning;
	readonly settings: Settings;
}

function* scoreAlone({ judge, start }: Search, rows: SparseRows): Generator<void, number> {
	const blend: Blend = { shares: [1], trendPower: start.trendPower, buyAgainShare: start.buyAgainShare };
	const [score] = yield* gridScores({ ...judge, parts: [rows] }, [blend]);
	return score as number;
}

/** The best walk of the grid, with its rows; a walk of pairs with two users and more comes last. */
function* searchWalks(search: Search): Generator<void, { walk: Tuning['randomWalk']; fewestUsersPerPair: number; rows: SparseRows; tried: number }> {
	const { validation: { data }, settings: { neighbours, fewestUsersPerPair, outOfTime = () => false } } = search;
	const fit = (walk: Tuning['randomWalk'], fewestUsers: number): Generator<void, SparseRows> => randomWalk(data.rows, { ...walk, neighbours, fewestUsers });
	const first = search.start.randomWalk;
	let best = { walk: first, fewestUsersPerPair, rows: yield* fit(first, fewestUsersPerPair), tried: 1 };
	let score = yield* scoreAlone(search, best.rows);
	for (const walk of WALKS.filter(({ alpha }) => alpha !== first.alpha)) {
		if (outOfTime()) return best;
		const rows = yield* fit(walk, fewestUsersPerPair);
		const found = yield* scoreAlone(search, rows);
		const tried = best.tried + 1;
		best = found > score ? { walk, fewestUsersPerPair, rows, tried } : { ...best, tried };
		score = Math.max(score, found);
	}
	if (outOfTime() || fewestUsersPerPair > 1) return best;
	const rows = yield* fit(best.walk, 2);
	const found = yield* scoreAlone(search, rows);
	const tried = best.tried + 1;
	return found > score * WORTHWHILE ? { ...best, fewestUsersPerPair: 2, rows, tried } : { ...best, tried };
}

/** The best ridge beside the walk, with its rows. */
function* searchRidges(search: Search, walked: SparseRows): Generator<void, { localRegression: Tuning['localRegression']; rows: SparseRows }> {
	const { validation: { data }, judge, start: { trendPower, buyAgainShare, localRegression: { ridge } }, settings: { fewestUsersPerPair: fewestUsers } } = search;
	const neighbours = regressionNeighbours(data.rows.columns);
	const models = yield* localRegression(data.rows, { neighbours, ridges: RIDGES, fewestUsers });
	const blends = RIDGES.flatMap((_, at) => SHARES_OF_RIDGES.map((share): Blend => ({
		shares: [1 - share, ...RIDGES.map((__, other) => (other === at ? share : 0))], trendPower, buyAgainShare,
	})));
	const scores = yield* gridScores({ ...judge, parts: [walked, ...models] }, blends);
	const byRidge = RIDGES.map((_, at) => Math.max(...scores.slice(at * SHARES_OF_RIDGES.length, (at + 1) * SHARES_OF_RIDGES.length)));
	const best = bestOf(byRidge, RIDGES.findIndex((each) => each === ridge));
	return { localRegression: { neighbours, ridge: RIDGES[best] as number }, rows: models[best] as SparseRows };
}

/** What a blend is made of, in the words of a tuning. */
type Choice = Pick<Tuning, 'regressionShare' | 'textShare' | 'trendPower' | 'buyAgainShare'>;

/** The best of some choices on the same sums; the first one unless another is clearly better. */
function* chooseBlend({ judge }: Search, parts: readonly SparseRows[], choices: readonly Choice[]): Generator<void, Choice> {
	const blends = choices.map(({ regressionShare, textShare, trendPower, buyAgainShare }): Blend => ({
		shares: [1 - regressionShare, regressionShare, textShare].slice(0, parts.length), trendPower, buyAgainShare,
	}));
	const scores = yield* gridScores({ ...judge, parts }, blends);
	return choices[bestOf(scores, 0)] as Choice;
}

/** First what is learned from users against what is in fashion, then text and repeats beside the two. */
function* searchBlend(search: Search, parts: readonly SparseRows[], hasDates: boolean): Generator<void, Choice> {
	const { start, settings: { mode } } = search;
	const powers = hasDates ? TREND_POWERS : [start.trendPower];
	const first = yield* chooseBlend(search, parts, [start, ...REGRESSION_SHARES.flatMap((regressionShare) =>
		powers.map((trendPower) => ({ ...start, regressionShare, trendPower })))]);
	const texts = parts.length > 2 ? TEXT_SHARES : [start.textShare];
	return yield* chooseBlend(search, parts, [first, ...texts.flatMap((textShare) =>
		BUY_AGAIN_SHARES[mode].map((buyAgainShare) => ({ ...first, textShare, buyAgainShare })))]);
}

/**
 * Chooses the settings of the hybrid on a part of the events that is held back, the newest where there
 * are dates: first the walk, then the ridge, then the blend. Never looks at anything but `events`.
 * @param start the settings that are kept where nothing is clearly better
 * @returns `start` itself where too few users could judge
 */
export function* tuneSteps(events: EventTable, catalogue: Catalogue | null, settings: Settings, start: Tuning): Generator<void, TuneResult> {
	const validation = validationCases(events, catalogue, settings);
	if (validation === null) return { tuning: start, tried: 0, planned: 0 };
	yield;
	const search: Search = { validation, judge: judgeOf(validation, settings), start, settings };
	const { walk, fewestUsersPerPair, rows: walked, tried } = yield* searchWalks(search);
	const users = validation.cases.length;
	const first: Tuning = { ...start, randomWalk: walk, fewestUsersPerPair, regressionShare: 0, chosenBy: 'validation', users };
	if (settings.outOfTime?.() === true) return { tuning: first, tried, planned: PLANNED };
	const { localRegression: regression, rows: regressed } = yield* searchRidges(search, walked);
	const described = new Map((catalogue?.items ?? []).map((item) => [item.id, item]));
	const text = described.size === 0 ? [] : [yield* textSimilarity(validation.data.items.map((item) => described.get(item)), TEXT_NEIGHBOURS, newItems(validation.data))];
	const { regressionShare, textShare, trendPower, buyAgainShare } = yield* searchBlend(search, [walked, regressed, ...text], events.time !== null);
	return { tuning: { ...first, localRegression: regression, regressionShare, textShare, trendPower, buyAgainShare }, tried: PLANNED, planned: PLANNED };
}
