import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes, updateDisplayOptions } from 'n8n-workflow';

import * as analyze from './operations/analyze';
import * as brandReport from './operations/brandReport';
import * as score from './operations/score';
import * as train from './operations/train';
import { outputsExpression } from './routes';
import { searchModels } from './searchModels';

const operations = { analyze, brandReport, score, train };

export class Sentiment implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Sentiment',
		name: 'sentiment',
		icon: { light: 'file:sentiment.svg', dark: 'file:sentiment.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ { analyze: "Analyze Text", brandReport: "Brand Report", score: "Score Predictions", train: "Train Own Labels" }[$parameter.operation] }}',
		description: 'Judge whether reviews, answers and mails are positive, neutral or negative, on this machine',
		defaults: { name: 'Sentiment' },
		inputs: [NodeConnectionTypes.Main],
		outputs: outputsExpression,
		usableAsTool: true,
		hints: [
			{
				message: 'Everything runs on this machine: no text leaves it. The first run loads the model, which takes a few seconds.',
				displayCondition: '={{ $parameter["operation"] === "analyze" }}',
				whenToDisplay: 'beforeExecution',
				location: 'outputPane',
			},
			{
				message: 'Compares two columns over all items and gives one item with the result.',
				displayCondition: '={{ $parameter["operation"] === "score" }}',
				whenToDisplay: 'beforeExecution',
				location: 'outputPane',
			},
			{
				message: 'Learns from texts that people have labelled, on this machine, and gives one item with the report. Save it under a name, then choose it as the model in Analyze Text.',
				displayCondition: '={{ $parameter["operation"] === "train" }}',
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
				default: 'analyze',
				options: [
					{
						name: 'Analyze Text',
						value: 'analyze',
						action: 'Analyze the sentiment of a text',
						description: 'Label, probability and language for every item',
					},
					{
						name: 'Brand Report',
						value: 'brandReport',
						action: 'Report on the sentiment of brands',
						description: 'Net sentiment per brand and month with its interval, what changed, best and worst aspects, a chart',
					},
					{
						name: 'Score Predictions',
						value: 'score',
						action: 'Score predictions against known answers',
						description: 'How often predicted labels agree with stars, thumbs or labels that you know',
					},
					{
						name: 'Train Own Labels',
						value: 'train',
						action: 'Train labels of your own from examples',
						description: 'Teach it your own labels, such as topics, from 8 examples each, with an honest report on how good they are',
					},
				],
			},
			...Object.entries(operations).flatMap(([operation, { description }]) =>
				updateDisplayOptions({ show: { operation: [operation] } }, description),
			),
		],
	};

	methods = { listSearch: { searchModels } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = this.getNodeParameter('operation', 0, 'analyze') as keyof typeof operations;
		return await operations[operation].execute.call(this);
	}
}
