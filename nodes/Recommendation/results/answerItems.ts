import type { IDataObject } from 'n8n-workflow';

import type { Answer } from '../../../models/recommend/task/taskTypes';
import type { Because, RankedItem } from '../../../models/recommend/types';
import type { WordsOf } from './titles';

const rounded = (value: number): number => Number(value.toPrecision(6));

function reasons(because: readonly Because[], words: WordsOf): IDataObject[] {
	return because.map(({ item, share }) => {
		const { title } = words(item);
		return { item, ...(title !== undefined && { title }), share: rounded(share) };
	});
}

function entryOf({ item, rank, score, source, because, filledBy }: RankedItem, words: WordsOf): IDataObject {
	return { item, ...words(item), rank, score: rounded(score), source, because: reasons(because, words), ...(filledBy !== null && { filledBy }) };
}

/** Whom or what a list is for, as the first fields of a result. */
function headOf(operation: string, { recommendation, subject }: Answer, words: WordsOf): IDataObject {
	if (operation === 'recommendForUsers') {
		return { user: recommendation?.user ?? null, mode: recommendation?.mode ?? 'discover', ...(subject.length > 0 && { session: [...subject] }) };
	}
	if (operation === 'trending') return { segment: subject[0] ?? null };
	const [item = ''] = subject;
	const { title } = words(item);
	return { item, ...(title !== undefined && { title }), ...(subject.length > 1 && { basket: [...subject] }) };
}

/** The results of one answer: its whole list, or one for each of its entries; one that says why where a request got none. */
export function answerItems(operation: string, answer: Answer, words: WordsOf, asRows: boolean): IDataObject[] {
	const head = headOf(operation, answer, words);
	const users = answer.users?.map(({ user, rank, score, because }): IDataObject => ({ user, rank, score: rounded(score), because: reasons(because, words) }));
	const entries = users ?? (answer.recommendation?.items ?? []).map((entry) => entryOf(entry, words));
	const refusal: IDataObject = answer.refusal === null ? {} : { status: 'refused', reason: answer.refusal };
	// Whoever asked waits for an answer, as rows too.
	if (!asRows || answer.refusal !== null) return [{ ...head, [users === undefined ? 'items' : 'users']: entries, ...refusal }];
	// An item's own list has the item in `item`, so a row calls its neighbour by another name.
	const isNeighbour = operation === 'similarItems' || operation === 'frequentlyBoughtTogether';
	return entries.map(({ item, title, ...rest }) => ({ ...head, ...(isNeighbour ? { neighbour: item, ...(title !== undefined && { neighbourTitle: title }) } : users === undefined ? { item, ...(title !== undefined && { title }) } : {}), ...rest }));
}
