import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { updateDisplayOptions } from 'n8n-workflow';

import { inputsExpression, outputsExpression } from './inputs';
import * as evaluate from './operations/evaluate';
import * as findUsers from './operations/findUsers';
import * as frequentlyBoughtTogether from './operations/frequentlyBoughtTogether';
import * as recommendForUsers from './operations/recommendForUsers';
import * as similarItems from './operations/similarItems';
import * as trending from './operations/trending';
import { searchSavedModels } from './read/searchSavedModels';

const operations = { recommendForUsers, similarItems, frequentlyBoughtTogether, trending, findUsers, evaluate };

export class Recommendation implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Recommendation',
		name: 'recommendation',
		icon: { light: 'file:recommendation.svg', dark: 'file:recommendation.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { recommendForUsers: "Recommend for Users", similarItems: "Similar Items", frequentlyBoughtTogether: "Frequently Bought Together", trending: "Trending", findUsers: "Find Users for Item", evaluate: "Evaluate" }[$parameter.operation] }}',
		description: 'What to show whom: learns from a plain list of orders, views or clicks, on this machine',
		defaults: { name: 'Recommendation' },
		inputs: inputsExpression,
		outputs: outputsExpression,
		usableAsTool: true,
		hints: [
			{
				message: 'All items of Events are read together as one table. The first output has the lists, the second one a summary that says what was learned from what.',
				displayCondition: '={{ $parameter["operation"] !== "evaluate" }}',
				whenToDisplay: 'beforeExecution',
				location: 'outputPane',
			},
		],
		properties: [
			{
				displayName: 'Operation',
				name: 'operation',
				type: 'options',
				noDataExpression: true,
				default: 'recommendForUsers',
				options: [
					{ name: 'Evaluate', value: 'evaluate', action: 'Evaluate recommendations', description: 'How good recommendations would have been, beside best-sellers and simpler methods' },
					{ name: 'Find Users for Item', value: 'findUsers', action: 'Find users for an item', description: 'Who would most likely want a product or a post, also a new one' },
					{ name: 'Frequently Bought Together', value: 'frequentlyBoughtTogether', action: 'Find items bought together', description: 'What goes into one order with an item' },
					{ name: 'Recommend for Users', value: 'recommendForUsers', action: 'Recommend items for users', description: 'A list for each customer, or for a session of clicks' },
					{ name: 'Similar Items', value: 'similarItems', action: 'Find similar items', description: 'What the same people like, or reads alike' },
					{ name: 'Trending', value: 'trending', action: 'Find trending items', description: 'What is in demand now, in all or by segment' },
				],
			},
			...Object.entries(operations).flatMap(([operation, { description }]) => updateDisplayOptions({ show: { operation: [operation] } }, description)),
		],
	};

	methods = { listSearch: { searchSavedModels } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = this.getNodeParameter('operation', 0, 'recommendForUsers') as keyof typeof operations;
		return await operations[operation].execute.call(this);
	}
}
