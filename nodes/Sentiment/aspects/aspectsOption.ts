import type { INodeProperties } from 'n8n-workflow';

/** What to judge one by one; read by readAspects. */
export const aspectsOption: INodeProperties = {
	displayName: 'Aspects',
	name: 'aspects',
	type: 'string',
	typeOptions: { rows: 4 },
	default: '',
	placeholder: 'price: price, cheap, expensive, 价格',
	description:
		'What to judge one by one where a text names it, one aspect per line: its name, a colon, and the words that name it. English words are also found in their plural and other endings. Up to 200 aspects.',
};
