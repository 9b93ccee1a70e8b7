import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { rowsParameter } from '../../shared/options';
import { countParameter, eventParameters, methodParameter, modelParameter, requestRowsParameter } from '../parameters/eventParameters';
import { catalogueOptions, intakeOptions, learningOptions, optionFields, optionsOf, ruleOptions } from '../parameters/optionFields';
import { summaryOf } from '../results/summary';
import { neighbourItems } from '../results/neighbourItems';
import { runRecommendation } from '../run/runRecommendation';
import { wordLists } from './listOperation';

const base = optionsOf(...intakeOptions, ...learningOptions, ...catalogueOptions, ...ruleOptions, 'output', 'requestItemsField');
const outputs = [
	...(optionFields.output.options ?? []),
	{ name: 'Neighbour Rows', value: 'neighbourRows', description: 'All neighbours as rows for a table of your own database, which then recommends with one query' },
].sort((one, other) => (String(one.name) < String(other.name) ? -1 : 1));

export const description: INodeProperties[] = [
	...eventParameters,
	countParameter,
	methodParameter,
	modelParameter,
	rowsParameter(['similarItems']),
	requestRowsParameter,
	{ ...base, options: base.options?.map((option) => (option.name === 'output' ? { ...optionFields.output, options: outputs } : option)) as INodeProperties[] },
];

/** The neighbours of each item, or of those that are asked for. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await runRecommendation(this, {
		operation: 'similarItems',
		namespace: 'recommendationSummary',
		needsUser: false,
		keepsGuests: true,
		readsRequests: true,
		readsModel: true,
		ask: ({ raw }, requests) => {
			const asked = requests.asked.filter(({ items }) => items.length > 0);
			return raw.output === 'neighbourRows' ? { isAsked: false, question: { kind: 'neighbourRows' } } : { isAsked: asked.length > 0, question: { kind: 'similarItems', asked } };
		},
		word: (run) =>
			run.options.raw.output === 'neighbourRows'
				? { items: neighbourItems(run), summary: summaryOf('similarItems', run.result, run.catalogue?.fields ?? null) }
				: wordLists('similarItems', run),
	});
}
