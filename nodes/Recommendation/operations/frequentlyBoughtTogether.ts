import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { rowsParameter } from '../../shared/options';
import { countParameter, eventParameters, modelParameter, requestRowsParameter } from '../parameters/eventParameters';
import { catalogueOptions, intakeOptions, learningOptions, optionsOf, ruleOptions } from '../parameters/optionFields';
import { runRecommendation } from '../run/runRecommendation';
import { wordLists } from './listOperation';

export const description: INodeProperties[] = [
	...eventParameters,
	countParameter,
	modelParameter,
	rowsParameter(['frequentlyBoughtTogether']),
	requestRowsParameter,
	optionsOf(...intakeOptions, ...learningOptions, ...catalogueOptions, ...ruleOptions, 'output', 'requestItemsField'),
];

/** What goes into one order with each item, or with the items of a basket that is asked for. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await runRecommendation(this, {
		operation: 'frequentlyBoughtTogether',
		namespace: 'recommendationSummary',
		needsUser: false,
		keepsGuests: true,
		readsRequests: true,
		readsModel: true,
		ask: (_, requests) => {
			const asked = requests.asked.filter(({ items }) => items.length > 0);
			return { isAsked: asked.length > 0, question: { kind: 'frequentlyBoughtTogether', asked } };
		},
		word: (run) => wordLists('frequentlyBoughtTogether', run),
	});
}
