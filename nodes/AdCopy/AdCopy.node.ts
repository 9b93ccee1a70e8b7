import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes, updateDisplayOptions } from 'n8n-workflow';

import { inputsExpression } from './inputs';
import * as generate from './operations/generate';
import * as listChannels from './operations/listChannels';
import * as rank from './operations/rank';
import * as validate from './operations/validate';

const operations = { generate, validate, rank, listChannels };

export class AdCopy implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Ad Copy',
		name: 'adCopy',
		icon: { light: 'file:adCopy.svg', dark: 'file:adCopy.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ { generate: "Generate", validate: "Validate", rank: "Rank", listChannels: "List Channels" }[$parameter.operation] }}',
		description: 'Write and check ads that keep to each channel’s limits, say nothing that the brief does not, and make no forbidden claim',
		defaults: { name: 'Ad Copy' },
		inputs: inputsExpression,
		outputs: [NodeConnectionTypes.Main],
		usableAsTool: true,
		hints: [
			{
				message: 'The built-in writer works on this machine, in English and Chinese. For other languages connect a chat model.',
				displayCondition: '={{ $parameter["operation"] === "generate" && $parameter["writer"] !== "chatModel" }}',
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
				default: 'generate',
				options: [
					{ name: 'Generate', value: 'generate', action: 'Generate ad copy from a brief', description: 'Sets of texts for each channel, from product, features and offer' },
					{ name: 'List Channels', value: 'listChannels', action: 'List channels and their limits', description: 'Every channel with limits, counting rules, sources and dates' },
					{ name: 'Rank', value: 'rank', action: 'Rank texts by their results', description: 'Order your own texts by clicks, and learn from 50 texts on which words work' },
					{ name: 'Validate', value: 'validate', action: 'Validate ad copy', description: 'Check any text, also one that a person or another model wrote' },
				],
			},
			...Object.entries(operations).flatMap(([operation, { description }]) => updateDisplayOptions({ show: { operation: [operation] } }, description)),
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = this.getNodeParameter('operation', 0, 'generate') as keyof typeof operations;
		return await operations[operation].execute.call(this);
	}
}
