import type { INodeProperties } from 'n8n-workflow';

import { MOST_STEPS } from '../options/readOptions';

export const dateParameter: INodeProperties = {
	displayName: 'Date Field',
	name: 'dateField',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. orderDate',
	description: 'The field with the date: 2026-01-31, 31.01.2026, 20260131, a unix time and the like. Type its name or drag it here.',
};

export const valueParameter: INodeProperties = {
	displayName: 'Value Field',
	name: 'valueField',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. revenue',
	description: 'The field with the number: 1200, "1,200.50", "€ 1.200,50". Several rows of one period are added up.',
};

export const groupParameter: INodeProperties = {
	displayName: 'Group By',
	name: 'groupBy',
	type: 'string',
	default: '',
	placeholder: 'e.g. product, country',
	description: 'Fields whose values make groups of their own, with commas between them. Empty takes all rows together.',
};

export const horizonParameter: INodeProperties = {
	displayName: 'Horizon',
	name: 'horizon',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: MOST_STEPS },
	default: 0,
	description: 'How many periods to look ahead. 0 takes what suits the frequency: 48 hours, 28 days, 13 weeks, 12 months, 4 quarters or 3 years.',
};
