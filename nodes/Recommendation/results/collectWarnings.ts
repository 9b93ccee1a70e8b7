import type { RecommendTaskResult, Refusal } from '../../../models/recommend/task/taskTypes';
import { isWarningCode, warnings } from '../../shared/messages';
import type { Warning } from '../../shared/warning';
import { warning } from '../../shared/warning';
import type { RequestsRead } from '../read/readRequests';
import { removedWords } from './removedWords';

/** What an operation does with its requests. */
export interface WarningContext {
	readonly operation: string;
	readonly isAsked: boolean;
	readonly requests: RequestsRead;
	readonly onlyCatalogue: boolean;
	/** A saved model answers. */
	readonly hasModel: boolean;
	/** The model is wanted under a name or as a file. */
	readonly isKept: boolean;
}

function wordNote({ code, details }: { readonly code: string; readonly details: Readonly<Record<string, unknown>> }): Warning {
	if (!isWarningCode(code)) return { code, message: code };
	const word = warnings[code].message as unknown as (values: typeof details) => string;
	return { code, message: word(details) };
}

function dataWarnings({ training, intakeNotes, oldByDays, now, rows, hasOrderColumn, evaluation }: RecommendTaskResult, { operation, hasModel }: WarningContext): Warning[] {
	const list = intakeNotes.map(wordNote);
	if (rows !== null && training === null && evaluation === null && !hasModel) list.push(warning('recommend-no-events', {}));
	const notes = training?.notes ?? evaluation?.notes ?? [];
	// Where a date field is named, that it cannot be read has been said already.
	const saidBefore = intakeNotes.some(({ code }) => code === 'recommend-dates-unreadable') ? ['recommend-no-orders', 'recommend-no-dates'] : ['recommend-no-orders'];
	// A matter of what is bought together alone, and where a day stands for an order it is said here.
	list.push(...notes.filter(({ code }) => !saidBefore.includes(code)).map(wordNote));
	if (operation === 'frequentlyBoughtTogether' && !hasModel && training !== null && !hasOrderColumn) list.push(warning('recommend-no-orders', {}));
	if (training !== null && training.users === 1) list.push(warning('recommend-one-user', {}));
	if (training !== null && training.items === 1) list.push(warning('recommend-one-item', {}));
	if (oldByDays !== null) list.push(warning('recommend-old-events', { days: oldByDays, date: new Date(now).toISOString().slice(0, 10) }));
	return list;
}

function catalogueWarnings({ catalogue, rows }: RecommendTaskResult, onlyCatalogue: boolean): Warning[] {
	if (catalogue === null) return [];
	const list: Warning[] = [];
	const { items, withEvents, missing, withoutId, repeated, unreadable } = catalogue;
	if (withoutId + repeated > 0) list.push(warning('recommend-catalogue-rows', { withoutId, repeated }));
	if (rows !== null && items > 0 && withEvents === 0 && missing > 0) list.push(warning('recommend-catalogue-no-overlap', { items }));
	else if (missing > 0 && onlyCatalogue) list.push(warning('recommend-catalogue-missing', { items: missing }));
	list.push(...unreadable.map((each) => warning('recommend-catalogue-unreadable', { ...each })));
	return list;
}

function modelWarnings({ rows, answers }: RecommendTaskResult, { operation, isAsked, hasModel, isKept }: WarningContext): Warning[] {
	if (!hasModel) return [];
	return [
		...(isKept ? [warning('recommend-model-not-saved-again', {})] : []),
		...(operation === 'recommendForUsers' && !isAsked && answers.length === 0 && (rows?.used ?? 0) === 0 ? [warning('recommend-model-without-users', {})] : []),
	];
}

function refusalWarnings(answers: RecommendTaskResult['answers']): Warning[] {
	const refused = (wanted: Refusal): number => answers.filter(({ refusal }) => refusal === wanted).length;
	const [excluded, withoutEvents] = [refused('excluded'), refused('no-events')];
	return [
		...(excluded > 0 ? [warning('recommend-requests-excluded', { requests: excluded })] : []),
		...(withoutEvents > 0 ? [warning('recommend-requests-without-events', { requests: withoutEvents })] : []),
	];
}

function answerWarnings({ answers: all, training }: RecommendTaskResult, { operation, isAsked, requests }: WarningContext): Warning[] {
	const list = refusalWarnings(all);
	const answers = all.filter(({ refusal }) => refusal === null);
	const strangers = answers.filter(({ isKnown }) => !isKnown);
	const [unknown, withoutList] = [strangers.length, strangers.filter(({ recommendation }) => recommendation?.items.length === 0).length];
	if (unknown > 0) list.push(operation === 'recommendForUsers' ? warning('recommend-unknown-users', { users: unknown, empty: withoutList }) : warning('recommend-unknown-items', { items: unknown }));
	if (requests.empty > 0) list.push(warning('recommend-requests-empty', { rows: requests.empty }));
	if (operation === 'recommendForUsers' && !isAsked && requests.asked.length > 0) list.push(warning('recommend-requests-unused', { requests: requests.asked.length }));
	const empty = answers.filter(({ recommendation }) => recommendation?.items.length === 0);
	const rules = removedWords(empty);
	const hadAll = operation === 'recommendForUsers' && training !== null && training.users > 1 && answers.length > 0 && empty.length === answers.length && empty.every(({ recommendation }) => recommendation?.removedByRule.bought === training.items);
	if (hadAll) list.push(warning('recommend-everybody-had-all', { users: training.users, items: training.items }));
	else if (empty.length > 0 && rules.length > 0) list.push(warning('recommend-rules-left-nothing', { lists: empty.length, rules }));
	return list;
}

/** Everything that the reader of a result should know, each once. */
export function collectWarnings(result: RecommendTaskResult, context: WarningContext): Warning[] {
	const all = [...modelWarnings(result, context), ...dataWarnings(result, context), ...catalogueWarnings(result, context.onlyCatalogue), ...answerWarnings(result, context)];
	return [...new Map(all.map((each) => [each.message, each])).values()];
}
