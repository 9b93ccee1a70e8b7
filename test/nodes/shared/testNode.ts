import type { INodeTypeDescription } from 'n8n-workflow';
import { outputOnlyResultOption, rowsParameter } from '../../../nodes/shared/options';

/** A small node description for tests of the contract itself. */
export const testDescription: INodeTypeDescription = {
	displayName: 'Test Node',
	name: 'testNode',
	group: ['transform'],
	version: 1,
	description: 'For tests',
	defaults: { name: 'Test Node' },
	inputs: ['main'],
	outputs: ['main'],
	properties: [
		{
			displayName: 'Operation',
			name: 'operation',
			type: 'options',
			noDataExpression: true,
			options: [
				{ name: 'Each', value: 'each' },
				{ name: 'Table', value: 'table' },
			],
			default: 'each',
		},
		rowsParameter(['table']),
		{ displayName: 'Options', name: 'options', type: 'collection', default: {}, options: [outputOnlyResultOption] },
	],
};
