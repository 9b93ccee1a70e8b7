import type { IDataObject } from 'n8n-workflow';

import type { Answer, RecommendTaskResult } from '../../../models/recommend/task/taskTypes';
import { packageVersion } from '../../../models/runtime/packageVersion';
import type { ModelBlock } from '../../shared/modelBlock';
import { modelBlock } from '../../shared/modelBlock';
import { count } from '../../shared/wording';
import { removedByRule } from './removedWords';

/** The `model` of a result: nothing has weights, so the hash is of what was learned. */
export function learnedModel({ learned, hash, evaluation }: RecommendTaskResult): ModelBlock {
	const method = learned?.method ?? 'none';
	const chosen = evaluation?.methods.find(({ name }) => name === evaluation.chosen);
	const accuracy = chosen === undefined ? null : `recall@${evaluation?.count ?? 0} ${chosen.recall.toFixed(3)}`;
	return modelBlock({ name: `recommender-${method === 'auto' ? (learned?.rung ?? 'hybrid') : method}`, version: packageVersion(), hash, engine: 'javascript', accuracy });
}

const nouns: Readonly<Record<string, readonly [one: string, many: string]>> = {
	recommendForUsers: ['user', 'users'], similarItems: ['item', 'items'], frequentlyBoughtTogether: ['item', 'items'], trending: ['list', 'lists'], findUsers: ['item', 'items'],
};

const entriesIn = ({ recommendation, users }: Answer): number => recommendation?.items.length ?? users?.length ?? 0;
const isFilled = ({ recommendation }: Answer): boolean => (recommendation?.items.length ?? 0) > 0 && recommendation?.items.every(({ filledBy }) => filledBy !== null) === true;

/** Why lists hold only what is in demand: nobody knows the user, or what is known of her says too little. */
function fallbackSentence(answers: readonly Answer[]): string {
	const filled = answers.filter(isFilled);
	const strangers = filled.filter(({ isKnown }) => !isKnown).length;
	const known = filled.length - strangers;
	const said = (lists: number, why: string): string => (lists === 0 ? '' : ` ${count(lists)} of the lists ${lists === 1 ? 'holds' : 'hold'} only what is in demand, because ${why}.`);
	return (
		said(strangers, `nothing is known of ${strangers === 1 ? 'that user' : 'those users'}`) +
		said(known, `the events do not show what else would suit ${known === 1 ? 'that user' : 'those users'}`)
	);
}

function sentenceOf(operation: string, { answers, training, neighbours }: RecommendTaskResult): string {
	const [one, many] = nouns[operation] ?? ['list', 'lists'];
	const from = training === null ? 'nothing that could be used' : `${count(training.events)} events of ${count(training.users)} users and ${count(training.items)} items`;
	if (neighbours !== null) return `${count(neighbours.length)} ${neighbours.length === 1 ? 'row' : 'rows'} of neighbours, learned from ${from}.`;
	const entries = answers.reduce((sum, answer) => sum + entriesIn(answer), 0);
	const fallback = operation === 'recommendForUsers' ? fallbackSentence(answers) : '';
	return `${count(entries)} ${entries === 1 ? 'entry' : 'entries'} for ${count(answers.length)} ${answers.length === 1 ? one : many}, learned from ${from}.${fallback}`;
}

/** How many entries each source put in. */
function sourcesOf(answers: readonly Answer[]): IDataObject {
	const sources = new Map<string, number>();
	for (const { recommendation } of answers) for (const { source } of recommendation?.items ?? []) sources.set(source, (sources.get(source) ?? 0) + 1);
	return Object.fromEntries(sources);
}

/** Says what was learned from what, and what the lists are made of. */
export function summaryOf(operation: string, result: RecommendTaskResult, fields: Readonly<Record<string, string>> | null): IDataObject {
	const { answers, training, estimate, catalogue, neighbours, now } = result;
	return {
		operation,
		status: training === null ? 'refused' : training.rung === 'hybrid' || training.method !== 'auto' ? 'decided' : 'uncertain',
		lists: answers.length,
		entries: neighbours?.length ?? answers.reduce((sum, answer) => sum + entriesIn(answer), 0),
		sources: sourcesOf(answers),
		removedByRule: removedByRule(answers),
		learnedFrom: training && { events: training.events, users: training.users, items: training.items, newItems: training.newItems, usersWithTwo: training.usersWithTwo },
		asOf: new Date(now).toISOString(),
		catalogue: catalogue && { items: catalogue.items, withEvents: catalogue.withEvents, missing: catalogue.missing, fields: fields ?? {} },
		estimate: estimate && { megabytes: Math.ceil(estimate.bytes / 1024 ** 2), pairs: estimate.pairs },
		tuning: training && (JSON.parse(JSON.stringify(training.tuning)) as IDataObject),
		sentence: sentenceOf(operation, result),
		model: learnedModel(result),
	};
}
