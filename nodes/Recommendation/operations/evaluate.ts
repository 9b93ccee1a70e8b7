import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { rowsParameter } from '../../shared/options';
import { countParameter, eventParameters, methodParameter, modeParameter } from '../parameters/eventParameters';
import { catalogueOptions, intakeOptions, learningOptions, optionsOf } from '../parameters/optionFields';
import { evaluationOf } from '../results/evaluationResult';
import { runRecommendation } from '../run/runRecommendation';

export const description: INodeProperties[] = [
	...eventParameters,
	modeParameter,
	{ ...countParameter, description: 'How long the lists are that are judged' },
	methodParameter,
	rowsParameter(['evaluate']),
	optionsOf(...intakeOptions, ...learningOptions, ...catalogueOptions),
];

/** Holds the newest events back and says how much of them each method would have shown. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await runRecommendation(this, {
		operation: 'evaluate',
		namespace: 'evaluation',
		isReport: true,
		needsUser: true,
		keepsGuests: false,
		readsRequests: false,
		readsModel: false,
		ask: () => ({ isAsked: false, question: { kind: 'evaluate' } }),
		word: ({ result }) => ({ items: [], summary: evaluationOf(result) }),
	});
}
