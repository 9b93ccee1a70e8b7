import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { rowsParameter } from '../../shared/options';
import { countParameter, eventParameters, modelParameter } from '../parameters/eventParameters';
import { catalogueOptions, intakeOptions, optionsOf, ruleOptions } from '../parameters/optionFields';
import { runRecommendation } from '../run/runRecommendation';
import { wordLists } from './listOperation';

export const description: INodeProperties[] = [
	...eventParameters,
	countParameter,
	modelParameter,
	rowsParameter(['trending']),
	optionsOf(...intakeOptions, ...catalogueOptions, ...ruleOptions, 'attachModel', 'output', 'saveModelAs', 'segmentField', 'trendHalfLife'),
];

/** What is in demand now, in all or in each segment. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await runRecommendation(this, {
		operation: 'trending',
		namespace: 'recommendationSummary',
		needsUser: false,
		keepsGuests: true,
		readsRequests: false,
		readsModel: true,
		ask: () => ({ isAsked: false, question: { kind: 'trending' } }),
		word: (run) => wordLists('trending', run),
	});
}
