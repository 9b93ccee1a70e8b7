import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { ConfigurationError } from '../../shared/configurationError';
import { rowsParameter } from '../../shared/options';
import { countParameter, eventParameters, methodParameter, modelParameter, modeParameter, requestRowsParameter } from '../parameters/eventParameters';
import { catalogueOptions, intakeOptions, learningOptions, optionsOf, ruleOptions } from '../parameters/optionFields';
import { runRecommendation } from '../run/runRecommendation';
import { wordLists } from './listOperation';

export const description: INodeProperties[] = [
	...eventParameters,
	modeParameter,
	{
		displayName: 'Recommend For',
		name: 'recommendFor',
		type: 'options',
		noDataExpression: true,
		default: 'all',
		description: 'For whom lists are made',
		options: [
			{ name: 'Active Users', value: 'active', description: 'Users with an event in the last 90 days, or as the option Active Within says' },
			{ name: 'All Users', value: 'all', description: 'Everyone in the events' },
			{ name: 'Requests', value: 'requests', description: 'The users, or sessions of clicks, that come in on the input Requests' },
		],
	},
	countParameter,
	methodParameter,
	modelParameter,
	rowsParameter(['recommendForUsers']),
	requestRowsParameter,
	optionsOf(
		...intakeOptions, ...learningOptions, ...catalogueOptions, ...ruleOptions,
		'activeDays', 'excludeBought', 'excludeBoughtDays', 'excludeUsers', 'output', 'priceBand', 'requestItemsField', 'requestUserField',
	),
];

/** A list for each user, or for each request. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const chosen: unknown = this.getNodeParameter('recommendFor', 0, 'all');
	return await runRecommendation(this, {
		operation: 'recommendForUsers',
		namespace: 'recommendationSummary',
		needsUser: true,
		keepsGuests: false,
		readsRequests: true,
		readsModel: true,
		ask: ({ activeDays, excludeUsers }, { asked }) => {
			const who = chosen === 'active' || chosen === 'requests' ? chosen : 'all';
			if (who === 'requests' && asked.length === 0) throw new ConfigurationError('recommend-no-requests', { parameter: 'Recommend For' });
			return { isAsked: who === 'requests', question: { kind: 'recommendForUsers', who, activeDays, asked, excludeUsers } };
		},
		word: (run) => wordLists('recommendForUsers', run),
	});
}
