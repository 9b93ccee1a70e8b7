import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { rowsParameter } from '../../shared/options';
import { datedRows } from '../drivers/datedRows';
import { plainRows } from '../drivers/plainRows';
import { optionsOf } from '../options/optionFields';
import { readOptions } from '../options/readOptions';
import { runSeriesTable } from '../run/runSeriesTable';
import { dateParameter, groupParameter, horizonParameter } from './seriesParameters';

export const description: INodeProperties[] = [
	{
		displayName: 'Target Field',
		name: 'targetField',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. futureSales',
		description: 'The field with the number to predict. Rows where it is empty are predicted, the others are learnt from.',
	},
	{
		displayName: 'Driver Fields',
		name: 'driverFields',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. sales, population, gdp',
		description: 'Fields with the numbers that may explain the target, with commas between them. With a date field, several rows of one period are averaged.',
	},
	{
		...dateParameter,
		required: false,
		description: 'For rows in time order: then trend and season of what the drivers do not explain are forecast as well. Leave it empty for plain rows such as shops or customers.',
	},
	groupParameter,
	{ ...horizonParameter, description: 'How many periods to look ahead, where a date field is set. 0 goes as far as the rows with an empty target, or takes what suits the frequency.' },
	rowsParameter(['drivers']),
	optionsOf('chart', 'combineRowsBy', 'dateOrder', 'fillGapsWith', 'frequency', 'includeHistory', 'language', 'lastPeriod', 'levels', 'seed', 'timeBudget', 'whatIf'),
];

/** Explains a target by drivers and predicts it where they are known. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const raw: unknown = this.getNode().parameters.dateField;
	const isDated = typeof raw === 'string' && raw.trim() !== '';
	return await runSeriesTable(this, {
		outputs: 2,
		process: async (rows) => await (isDated ? datedRows : plainRows)(this, rows, readOptions(this)),
	});
}
