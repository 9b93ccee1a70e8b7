import type { IDataObject } from 'n8n-workflow';

import type { RecommendTaskResult } from '../../../models/recommend/task/taskTypes';
import { learnedModel } from './summary';

const plain = (value: unknown): IDataObject => JSON.parse(JSON.stringify(value)) as IDataObject;

/** The report of an evaluation; a refusal with the reason where there was nothing to hold back. */
export function evaluationOf(result: RecommendTaskResult): IDataObject {
	const report = result.evaluation;
	const model = learnedModel(result);
	if (report === null) {
		return { status: 'refused', cut: null, methods: [], best: null, betterThanBaseline: false, comparisons: [], byHistory: [], verdict: 'There are no events to evaluate.', model };
	}
	const { notes, tuning, cut, ...rest } = report;
	return { ...plain(rest), cut: cut === null ? null : new Date(cut).toISOString().slice(0, 10), tuning: tuning && plain(tuning), notes: notes.map(({ code }) => code), model };
}
