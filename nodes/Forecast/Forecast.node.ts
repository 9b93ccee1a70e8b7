import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes, updateDisplayOptions } from 'n8n-workflow';

import * as anomalies from './operations/anomalies';
import * as backtest from './operations/backtest';
import * as drivers from './operations/drivers';
import * as forecast from './operations/forecast';
import * as trendLine from './operations/trendLine';
import { outputsExpression } from './outputs';

const operations = { forecast, backtest, anomalies, drivers, trendLine };

export class Forecast implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Forecast',
		name: 'forecast',
		icon: { light: 'file:forecast.svg', dark: 'file:forecast.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { forecast: "Forecast", backtest: "Backtest", anomalies: "Detect Anomalies", drivers: "Forecast From Drivers", trendLine: "Trend Line" }[$parameter.operation] }}',
		description: 'Look ahead in sales, orders, visits or spend, find what is unusual and what drives it, on this machine',
		defaults: { name: 'Forecast' },
		inputs: [NodeConnectionTypes.Main],
		outputs: outputsExpression,
		usableAsTool: true,
		hints: [
			{
				message: 'All input items are read together as one table. The first output has a row per date, the second one a summary per group, with a chart.',
				displayCondition: '={{ $parameter["operation"] !== "backtest" }}',
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
				default: 'forecast',
				options: [
					{ name: 'Backtest', value: 'backtest', action: 'Backtest a forecast on past values', description: 'How good forecasts from past moments would have been' },
					{ name: 'Detect Anomalies', value: 'anomalies', action: 'Detect anomalies in a series', description: 'Values that are far from what was to be expected' },
					{ name: 'Forecast', value: 'forecast', action: 'Forecast a series', description: 'What comes next, with bounds, a chart and a sentence to paste' },
					{ name: 'Forecast From Drivers', value: 'drivers', action: 'Forecast from drivers', description: 'What explains a number, and what it will be for new values of its drivers' },
					{ name: 'Trend Line', value: 'trendLine', action: 'Draw a trend line', description: "A spreadsheet's trend line with its equation and R²" },
				],
			},
			...Object.entries(operations).flatMap(([operation, { description }]) => updateDisplayOptions({ show: { operation: [operation] } }, description)),
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = this.getNodeParameter('operation', 0, 'forecast') as keyof typeof operations;
		return await operations[operation].execute.call(this);
	}
}
