import { boughtTogether } from '../answer/boughtTogether';
import type { OpenRecommender } from '../answer/openRecommender';
import { recommendFor } from '../answer/recommendFor';
import { similarItems } from '../answer/similarItems';
import { trending } from '../answer/trending';
import { usersForItem } from '../answer/usersForItem';
import { DAY } from '../data/decay';
import type { Intake } from '../intake/intakeTypes';
import type { AskedFor } from '../intake/readRequest';
import type { HistoryEntry, Recommendation, RecommendOptions } from '../types';
import { refusedAnswer } from './refusedAnswers';
import { rowsOf } from './rowsOf';
import type { Answer, FindUsersQuestion, ItemQuestion, Question, UserQuestion } from './taskTypes';

/** All that answers are made of. */
export interface AnswerBasis {
	readonly open: OpenRecommender;
	/** Null where a saved model answers without events. */
	readonly intake: Intake | null;
	readonly histories: ReadonlyMap<string, readonly HistoryEntry[]>;
	readonly options: RecommendOptions;
}

/** Rows of a user or an item by its id. */
function rowFinder(ids: readonly string[], column: Int32Array, intake: Intake): (id: string) => number[] {
	const rows = rowsOf(column, intake.row, ids.length);
	const places = new Map(ids.map((id, place) => [id, place]));
	return (id) => rows[places.get(id) ?? -1] ?? [];
}

/** What a user has hidden is never shown to her, whatever the other rules say. */
function optionsFor(user: string | undefined, { intake, options }: AnswerBasis): RecommendOptions {
	const hidden = user === undefined ? undefined : intake?.hidden.get(user);
	return hidden === undefined ? options : { ...options, rules: { ...options.rules, exclude: [...(options.rules.exclude ?? []), ...hidden] } };
}

function forUser(basis: AnswerBasis, { user, items }: AskedFor): Recommendation {
	const history = [...(basis.histories.get(user ?? '') ?? []), ...items.map((item): HistoryEntry => ({ item, time: null, weight: 1 }))];
	const name = user ?? undefined;
	return recommendFor(basis.open, { ...(name !== undefined && { user: name }), history }, optionsFor(name, basis));
}

/** The users to recommend for: those that were asked for, or all that had something lately enough. */
function usersOf({ histories, options }: AnswerBasis, question: UserQuestion): AskedFor[] {
	const since = question.who === 'active' ? options.now - question.activeDays * DAY : -Infinity;
	const left = new Set(question.excludeUsers);
	return [...histories].filter(([user, history]) => !left.has(user) && history.some(({ time }) => time === null || time >= since)).map(([user]) => ({ user, items: [] }));
}

function* forUsers(basis: AnswerBasis, question: UserQuestion): Generator<void, Answer[]> {
	const { intake, histories } = basis;
	const rows = intake === null ? () => [] : rowFinder(intake.events.users, intake.events.user, intake);
	const isAsked = question.who === 'requests';
	const left = new Set(question.excludeUsers);
	const answers: Answer[] = [];
	for (const [place, asked] of (isAsked ? question.asked : usersOf(basis, question)).entries()) {
		if (asked.user !== null && left.has(asked.user)) {
			answers.push(refusedAnswer({ place, asked, mode: basis.options.mode, refusal: 'excluded' }));
			continue;
		}
		const recommendation = forUser(basis, asked);
		const isKnown = (asked.user !== null && histories.has(asked.user)) || asked.items.length > recommendation.unknownItems;
		answers.push({ asked: isAsked ? place : null, subject: asked.items, recommendation, users: null, rows: asked.user === null ? [] : rows(asked.user), isKnown, refusal: null });
		yield;
	}
	return answers;
}

/** The users that an item may be offered to: neither who does not want to be profiled nor who has hidden it. */
function askable({ histories, intake }: AnswerBasis, left: ReadonlySet<string>, item: string): ReadonlyMap<string, readonly HistoryEntry[]> {
	return new Map([...histories].filter(([user]) => !left.has(user) && intake?.hidden.get(user)?.includes(item) !== true));
}

function* forItems(basis: AnswerBasis, question: ItemQuestion | FindUsersQuestion): Generator<void, Answer[]> {
	const { open, intake, options } = basis;
	const rows = intake === null ? () => [] : rowFinder(intake.events.items, intake.events.item, intake);
	const isAsked = question.asked.length > 0;
	const isUsers = question.kind === 'findUsers';
	const left = new Set(isUsers ? question.excludeUsers : []);
	// Users are found for one item at a time.
	const subjects = isAsked
		? question.asked.flatMap(({ items }, place) => (isUsers ? items.map((item) => ({ place, subject: [item] as readonly string[] })) : [{ place, subject: items }]))
		: open.recommender.items.map((item, place) => ({ place, subject: [item] as readonly string[] }));
	const answers: Answer[] = [];
	for (const { place, subject } of subjects) {
		const [first = ''] = subject;
		const known = subject.filter((item) => open.placeOf(item) !== undefined);
		// One item has its neighbours; of several, what speaks for all of them together.
		const list = isUsers ? null : question.kind === 'frequentlyBoughtTogether' ? boughtTogether(open, subject, options) : subject.length === 1 ? similarItems(open, first, options) : forUser(basis, { user: null, items: subject });
		const users = isUsers ? usersForItem(open, first, askable(basis, left, first), options) : null;
		answers.push({ asked: isAsked ? place : null, subject, recommendation: list, users, rows: rows(first), isKnown: known.length > 0, refusal: null });
		yield;
	}
	return answers;
}

/** Answers a question, with a pause after each list. */
export function* answerSteps(basis: AnswerBasis, question: Question): Generator<void, Answer[]> {
	if (question.kind === 'recommendForUsers') return yield* forUsers(basis, question);
	if (question.kind === 'trending') return [{ asked: null, subject: [], recommendation: trending(basis.open, basis.options), users: null, rows: [], isKnown: true, refusal: null }];
	if (question.kind === 'neighbourRows' || question.kind === 'evaluate') return [];
	return yield* forItems(basis, question);
}
