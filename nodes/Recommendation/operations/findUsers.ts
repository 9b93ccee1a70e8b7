import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { ConfigurationError } from '../../shared/configurationError';
import { rowsParameter } from '../../shared/options';
import { countParameter, eventParameters, methodParameter, modelParameter, modeParameter, requestRowsParameter } from '../parameters/eventParameters';
import { catalogueOptions, intakeOptions, learningOptions, optionsOf } from '../parameters/optionFields';
import { runRecommendation } from '../run/runRecommendation';
import { wordLists } from './listOperation';

export const description: INodeProperties[] = [
	...eventParameters,
	modeParameter,
	countParameter,
	methodParameter,
	modelParameter,
	rowsParameter(['findUsers']),
	requestRowsParameter,
	optionsOf(...intakeOptions, ...learningOptions, ...catalogueOptions, 'excludeUsers', 'output', 'requestItemsField'),
];

/** Who would most likely want the items of the requests; without requests, each of the catalogue's or the events' items. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await runRecommendation(this, {
		operation: 'findUsers',
		namespace: 'recommendationSummary',
		needsUser: true,
		keepsGuests: false,
		readsRequests: true,
		readsModel: true,
		ask: ({ excludeUsers }, requests) => {
			const asked = requests.asked.filter(({ items }) => items.length > 0);
			if (asked.length === 0 && requests.asked.length > 0) throw new ConfigurationError('recommend-no-item', {});
			return { isAsked: asked.length > 0, question: { kind: 'findUsers', asked, excludeUsers } };
		},
		word: (run) => wordLists('findUsers', run),
	});
}
