import { finish } from '../finish';
import { trainSteps } from '../train';
import type { Catalogue, CompareName, Comparison, EvaluationReport, EventTable, HistoryGroup, MethodScores, Method, Recommender, Settings, Tuning } from '../types';
import { bootstrapMean } from './bootstrap';
import { historyGroups } from './historyGroups';
import { scoreLists, type ListScores } from './scoreLists';
import { splitEvents } from './splitEvents';
import { testCases } from './testCases';
import { verdictOf } from './verdict';
import { yardsticks } from './yardsticks';

const NAMES: Record<Method, CompareName> = { auto: 'hybrid', exact: 'exact', itemCosine: 'itemCosine', userCosine: 'userCosine', popularity: 'popularity' };
const FEWEST_USERS = 30;

/** A report, and the recommender that it is about; null where nothing could be tested. */
export interface Evaluated {
	readonly report: EvaluationReport;
	readonly judged: Recommender | null;
}

interface Scored { readonly name: CompareName; readonly lists: ListScores }

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function methodScores({ name, lists }: Scored, seed: number): MethodScores {
	const { mean: recall, lower, upper } = bootstrapMean(lists.recall, seed);
	const { coverage, novelty, filledShare } = lists;
	return { name, recall, ndcg: mean(lists.ndcg), precision: mean(lists.precision), hitRate: mean(lists.hit), lower, upper, coverage, novelty, filledShare };
}

/** The same users answered by both: the difference of each one is what is resampled. */
function compare(chosen: Scored, other: Scored, seed: number): Comparison {
	const { lower, upper } = bootstrapMean(chosen.lists.recall.map((value, at) => value - (other.lists.recall[at] as number)), seed);
	const theirs = mean(other.lists.recall);
	const unclear = lower <= 0 && upper >= 0;
	return {
		against: other.name, gain: theirs > 0 ? mean(chosen.lists.recall) / theirs - 1 : null, lower, upper,
		verdict: unclear ? 'same' : lower > 0 ? 'better' : 'worse',
	};
}

/** The yardstick that is above the chosen method for users with the shortest history. */
function betterForNew(groups: readonly HistoryGroup[], chosen: CompareName): CompareName | null {
	const scores = groups[0]?.from === 1 ? groups[0].scores : [];
	const own = scores.find(({ name }) => name === chosen)?.recall ?? Infinity;
	return [...scores].sort((one, other) => other.recall - one.recall).find(({ recall }) => recall > own)?.name ?? null;
}

function refused(settings: Settings, count: number, split: EvaluationReport['split']): EvaluationReport {
	return {
		status: 'refused', split, cut: null, testDays: null, mode: settings.mode, count, users: 0, methods: [], best: null,
		chosen: NAMES[settings.method], comparisons: [], betterThanBaseline: false, byHistory: [], tuning: null, notes: [],
		verdict: 'There is nothing to test with: no customer who is known from before the cut took a known item after it.',
	};
}

/**
 * How good the recommendations would have been: learns from the events before a cut and looks at what
 * users took afterwards, beside popularity, best-sellers of the week, item and user cosine. Whatever is
 * tuned is tuned on the events before the cut alone.
 * @param count length of the lists
 */
export function* evaluateSteps(events: EventTable, catalogue: Catalogue | null, settings: Settings, count: number): Generator<void, Evaluated> {
	const split = splitEvents(events, settings.now, settings.seed);
	const cases = split === null ? [] : testCases(split, settings.mode);
	if (split === null || cases.length === 0) return { report: refused(settings, count, events.time === null ? 'lastItem' : 'time'), judged: null };
	const now = split.cut ?? settings.now;
	const own = yield* trainSteps(split.train, catalogue, { ...settings, now });
	const chosen = NAMES[own.method];
	const others = yield* yardsticks(split.train, catalogue, { ...settings, now });
	const contenders = [{ name: chosen, recommender: own }, ...others.filter(({ name }) => name !== chosen)];
	const scored: Scored[] = [];
	for (const { name, recommender } of contenders) scored.push({ name, lists: yield* scoreLists({ recommender, catalogue, cases, mode: settings.mode, count, now }) });
	const methods = scored.map((each) => methodScores(each, settings.seed));
	yield;
	const [first, ...rest] = scored as [Scored, ...Scored[]];
	const comparisons = rest.map((other) => compare(first, other, settings.seed));
	const best = methods.reduce((most, each) => (each.recall > most.recall ? each : most));
	const groups = historyGroups(cases, scored);
	const tuning: Tuning | null = own.method === 'auto' ? own.tuning : null;
	const report: EvaluationReport = {
		status: cases.length < FEWEST_USERS ? 'uncertain' : 'decided',
		split: split.kind, cut: split.cut, testDays: split.testDays, mode: settings.mode, count, users: cases.length, methods,
		best: best.name, chosen, comparisons,
		betterThanBaseline: comparisons.filter(({ against }) => against === 'bestSellers' || against === 'popularity').every(({ verdict }) => verdict === 'better'),
		byHistory: groups,
		verdict: verdictOf({ chosen, comparisons, best, mode: settings.mode, users: cases.length, count, betterForNew: betterForNew(groups, chosen) }),
		tuning, notes: own.notes,
	};
	return { report, judged: own };
}

/** `evaluateSteps` in one go. */
export function evaluate(events: EventTable, catalogue: Catalogue | null, settings: Settings, count: number): EvaluationReport {
	return finish(evaluateSteps(events, catalogue, settings, count)).report;
}
