import type { INodeProperties, INodePropertyOptions, INodePropertyCollection } from 'n8n-workflow';

type Option = INodePropertyOptions | INodeProperties | INodePropertyCollection;

export const offerDetailsOption: INodeProperties = {
	displayName: 'Offer Details',
	name: 'offerDetails',
	type: 'json',
	default: '{}',
	placeholder: '{"price": 49, "previousPrice": 59, "currency": "EUR", "discountPercent": 20, "code": "SPRING", "endDate": "2027-03-31"}',
	description: 'The offer in numbers: price, previousPrice, currency, discountPercent, code, endDate. Only what stands here or in the brief is ever said.',
};

/** Options of a brief, in the editor's order. */
export const briefOptions: Option[] = [
	{ displayName: 'Banned Words', name: 'bannedWords', type: 'string', default: '', placeholder: 'e.g. cheap, deal', description: 'Words that no text may hold, with commas between' },
	{ displayName: 'Brand Voice', name: 'brandVoice', type: 'string', typeOptions: { rows: 3 }, default: '', description: 'How the brand speaks, or samples of its texts. For the chat model only.' },
	{ displayName: 'Calls to Action', name: 'callsToAction', type: 'string', default: '', placeholder: 'e.g. Book a demo, See the collection', description: 'Your own calls to action, with commas between; they are used first' },
	{
		displayName: 'Channel Limits',
		name: 'channelLimits',
		type: 'json',
		default: '[]',
		description: 'Rows of the channel table to replace, as a JSON list with channel, field and min, max or wanted',
	},
	{ displayName: 'Competitors', name: 'competitors', type: 'string', default: '', description: 'Names that no text may mention, with commas between' },
	{
		displayName: 'Emoji',
		name: 'emoji',
		type: 'options',
		default: 'never',
		options: [
			{ name: 'Never', value: 'never' },
			{ name: 'Where Allowed', value: 'where allowed' },
		],
		description: 'Whether a chat model may use emoji; the built-in writer uses none',
	},
	{ displayName: 'Evidence', name: 'evidence', type: 'string', default: '', placeholder: 'e.g. Test report TÜV 2026-04', description: 'What proves claims such as “best-selling”. Without it they are left out.' },
	{ displayName: 'Existing Ads', name: 'existingAds', type: 'string', typeOptions: { rows: 3 }, default: '', description: 'Texts that are running already, one a line: none of them is written again' },
	{ displayName: 'Final URL', name: 'finalUrl', type: 'string', default: '', placeholder: 'e.g. https://example.com/lamp', description: 'Where the ad leads' },
	{
		displayName: 'Goal',
		name: 'goal',
		type: 'options',
		default: '',
		options: [
			{ name: 'Awareness', value: 'awareness' },
			{ name: 'Leads', value: 'leads' },
			{ name: 'None', value: '' },
			{ name: 'Retention', value: 'retention' },
			{ name: 'Sales', value: 'sales' },
			{ name: 'Traffic', value: 'traffic' },
		],
		description: 'What the ads are for. The built-in writer takes its calls to action from it and moves what serves it up.',
	},
	{ displayName: 'Keywords', name: 'keywords', type: 'string', default: '', placeholder: 'e.g. desk lamp, reading light', description: 'What people search for, with commas between' },
	{ displayName: 'Must Include', name: 'mustInclude', type: 'string', default: '', placeholder: 'e.g. T&Cs apply.', description: 'Words that must stand in the ad of each channel, such as a legal line; several with semicolons or new lines between' },
	offerDetailsOption,
];

export const tailOptions: Option[] = [
	{ displayName: 'Seed', name: 'seed', type: 'number', noDataExpression: true, default: 42, description: 'Another number gives another choice of texts; the same number gives the same' },
	{ displayName: 'Tone', name: 'tone', type: 'string', default: '', placeholder: 'e.g. calm and plain', description: 'How it should sound. The built-in writer knows two ways, plain (professional, factual, calm …) and lively (friendly, playful, warm …); other words are for the chat model only.' },
	{ displayName: 'Variants', name: 'variants', type: 'number', noDataExpression: true, typeOptions: { minValue: 0, maxValue: 20 }, default: 0, description: 'How many texts of each field; 0 for what the channel wants' },
];
