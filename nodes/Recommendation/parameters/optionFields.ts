import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';

type Option = INodeProperties;

const setting = (property: Omit<Option, 'noDataExpression'>): Option => ({ ...property, noDataExpression: true });
const field = (displayName: string, name: string, placeholder: string, description: string): Option => ({ displayName, name, type: 'string', default: '', placeholder, description });
const off = (displayName: string, name: string, description: string): Option => setting({ displayName, name, type: 'boolean', default: false, description });
const on = (displayName: string, name: string, description: string): Option => setting({ displayName, name, type: 'boolean', default: true, description });
const amount = (displayName: string, name: string, standard: number, description: string): Option => ({ displayName, name, type: 'number', typeOptions: { minValue: 0 }, default: standard, description });
const collection = (property: Omit<Option, 'type' | 'typeOptions' | 'default' | 'options'> & { entry: INodePropertyCollection }): Option => {
	const { entry, ...rest } = property;
	return { ...rest, type: 'fixedCollection', typeOptions: { multipleValues: true }, default: {}, options: [entry] };
};

/** The options of the node, by name; each operation shows those that it reads. */
export const optionFields = {
	activeDays: amount('Active Within (Days)', 'activeDays', 90, "Whom 'Recommend For' takes for active: users with an event within so many days"),
	asOf: { displayName: 'As Of', name: 'asOf', type: 'string', default: '', placeholder: 'e.g. 2026-11-30', description: 'The day to recommend for. Empty takes today, or for events that ended long ago their newest day.' } as Option,
	attachModel: off('Attach Model', 'attachModel', 'Whether the Summary item carries the trained model as the binary file model, for S3, Drive or a database'),
	catalogueDateField: field('Catalogue Date Field', 'catalogueDateField', 'e.g. published_at', "The catalogue's field with the date of publication, for 'Maximum Age'"),
	catalogueItemField: field('Catalogue Item Field', 'catalogueItemField', 'e.g. id', "The catalogue's field with the same IDs as the events. Empty looks for one."),
	categories: field('Categories', 'categories', 'e.g. Tea, Mugs', 'Only items of these categories, with commas between them'),
	categoryField: field('Category Field', 'categoryField', 'e.g. product_type', "The catalogue's field with the category. Empty looks for one."),
	csvBinaryField: field('CSV Binary Field', 'csvBinaryField', 'e.g. data', 'Reads the events from a CSV file in this binary field instead of the items: a million lines do not have to become items'),
	csvEncoding: setting({
		displayName: 'CSV Encoding', name: 'csvEncoding', type: 'options', default: 'auto', description: 'How the letters of the CSV file are written',
		options: [
			{ name: 'Chinese (GB18030)', value: 'gb18030' },
			{ name: 'Cyrillic (Windows-1251)', value: 'windows-1251' },
			{ name: 'Find Out', value: 'auto' },
			{ name: 'Japanese (Shift JIS)', value: 'shift_jis' },
			{ name: 'UTF-16', value: 'utf-16le' },
			{ name: 'UTF-8', value: 'utf-8' },
			{ name: 'Western (ISO-8859-15)', value: 'iso-8859-15' },
			{ name: 'Western (Windows-1252)', value: 'windows-1252' },
		],
	}),
	dateOrder: setting({
		displayName: 'Date Order', name: 'dateOrder', type: 'options', default: 'auto', description: 'What 03/04/2026 means, where the dates themselves do not show it',
		options: [
			{ name: 'Day First (3 April)', value: 'dayFirst' },
			{ name: 'Find Out', value: 'auto' },
			{ name: 'Month First (March 4)', value: 'monthFirst' },
		],
	}),
	eventWeights: collection({
		displayName: 'Event Weights', name: 'eventWeights', placeholder: 'Add Event Type',
		description: 'What an event type counts. Known without being said: view 1, click 1, like 2, cart 3, purchase 5; a return takes back, hide keeps an item from a user.',
		entry: {
			displayName: 'Event Type', name: 'weight',
			values: [
				{ displayName: 'Type', name: 'type', type: 'string', default: '', placeholder: 'e.g. quote_requested', description: "As it stands in 'Event Type Field'" },
				{ displayName: 'Weight', name: 'weight', type: 'number', default: 1, description: '0 leaves events of this type out' },
			],
		},
	}),
	excludeBought: setting({
		displayName: 'Exclude Bought', name: 'excludeBought', type: 'options', default: 'mode', description: 'Whether items that the user had before are left out',
		options: [
			{ name: 'Always', value: 'always' },
			{ name: 'As the Mode Asks', value: 'mode' },
			{ name: 'If Bought Lately', value: 'days' },
			{ name: 'Never', value: 'never' },
		],
	}),
	excludeBoughtDays: amount('Exclude Bought Within (Days)', 'excludeBoughtDays', 30, "How many days 'If Bought Lately' looks back"),
	excludeItems: field('Exclude Items', 'excludeItems', 'e.g. sku-1, sku-2', 'Items never to be shown, with commas between them'),
	excludeUsers: field('Exclude Users', 'excludeUsers', 'e.g. c-17, c-20', 'Users who do not want to be profiled, with commas between them: nothing is recommended for them, and they are found for no item'),
	filter: collection({
		displayName: 'Filter', name: 'filter', placeholder: 'Add Condition', description: 'Conditions on fields of the catalogue; items must meet all of them',
		entry: {
			displayName: 'Condition', name: 'condition',
			values: [
				{ displayName: 'Field', name: 'field', type: 'string', default: '', placeholder: 'e.g. season', description: 'A field of the catalogue' },
				{
					displayName: 'Is', name: 'is', type: 'options', default: 'equal', description: 'How the field is compared',
					options: [
						{ name: 'At Least', value: 'atLeast' },
						{ name: 'At Most', value: 'atMost' },
						{ name: 'Contains', value: 'contains' },
						{ name: 'Equal', value: 'equal' },
						{ name: 'Not Equal', value: 'notEqual' },
					],
				},
				{ displayName: 'Value', name: 'value', type: 'string', default: '', description: 'What it is compared with' },
			],
		},
	}),
	historyHalfLife: amount('History Half-Life (Days)', 'historyHalfLife', 60, "After so many days a user's own event counts half. 0 lets all count the same."),
	ignoreItems: field('Ignore Items', 'ignoreItems', 'e.g. WRAP, SAMPLE', 'IDs in the events that are no products, with commas between them'),
	ignoreServiceLines: on('Ignore Service Lines', 'ignoreServiceLines', 'Whether lines such as POSTAGE, DISCOUNT or FEE are left out'),
	inStockOnly: on('In Stock Only', 'inStockOnly', "Whether items are left out that the catalogue's stock field calls out of stock"),
	maximumAge: amount('Maximum Age (Days)', 'maximumAge', 0, "How old an item may be by 'Catalogue Date Field'. 0 sets no limit."),
	maximumPerCategory: amount('Maximum per Category', 'maximumPerCategory', 0, 'How many items of one category a list may have. 0 sets no limit.'),
	maximumPrice: amount('Maximum Price', 'maximumPrice', 0, 'Only items at this price or below. 0 sets no limit.'),
	minimumPrice: amount('Minimum Price', 'minimumPrice', 0, 'Only items at this price or above'),
	minimumUsersPerPair: { displayName: 'Minimum Users per Pair', name: 'minimumUsersPerPair', type: 'number', typeOptions: { minValue: 1, maxValue: 100 }, default: 1, description: 'From how many users on two items count as related. 2 or 3 where a shared model must not point at one person.' } as Option,
	onlyCatalogueItems: on('Only Catalogue Items', 'onlyCatalogueItems', 'Whether only items that the catalogue has are shown, where a catalogue is connected'),
	output: setting({
		displayName: 'Output', name: 'output', type: 'options', default: 'list', description: 'What one item of the first output is',
		options: [
			{ name: 'List', value: 'list', description: 'One item per user or product, with its whole list' },
			{ name: 'Rows', value: 'rows', description: 'One item per entry of a list, for a table' },
		],
	}),
	preferTopics: field('Prefer Topics', 'preferTopics', 'e.g. running, trail', 'Tags or categories to put higher, with commas between them'),
	priceBand: amount('Price Band (%)', 'priceBand', 0, 'How far a price may be from the median price of what the user had: 50 allows half of it to one and a half times. 0 sets no limit.'),
	priceField: field('Price Field', 'priceField', 'e.g. variants[0].price', "The catalogue's field with the price. Empty looks for one."),
	requestItemsField: field('Request Items Field', 'requestItemsField', 'e.g. body.items', 'The field of Requests with items: a list, or IDs with commas between them. Empty looks for one.'),
	requestUserField: field('Request User Field', 'requestUserField', 'e.g. body.customer', 'The field of Requests with the user. Empty looks for one.'),
	saveModelAs: { displayName: 'Save Model As', name: 'saveModelAs', type: 'string', default: '', placeholder: 'e.g. shop', description: "Keeps what was learned under this name, for 'Model'. In queue mode the folder must be shared." } as Option,
	seed: setting({ displayName: 'Seed', name: 'seed', type: 'number', default: 42, description: 'The same number gives the same result' }),
	segmentField: field('Segment Field', 'segmentField', 'e.g. country', 'The field of the events whose values have a list of their own'),
	stockField: field('Stock Field', 'stockField', 'e.g. inventory_quantity', "The catalogue's field with the stock: a number, yes or no, or in stock. Empty looks for one."),
	tagsField: field('Tags Field', 'tagsField', 'e.g. tags', "The catalogue's field with tags: a list, or words with commas between them. Empty looks for one."),
	textField: field('Text Field', 'textField', 'e.g. body_html', "The catalogue's field with a description. Empty looks for one."),
	timeBudget: setting({ displayName: 'Time Budget', name: 'timeBudget', type: 'number', typeOptions: { minValue: 1, maxValue: 86400 }, default: 60, description: 'After so many seconds of tuning the best settings so far are taken' }),
	titleField: field('Title Field', 'titleField', 'e.g. title', "The catalogue's field with the name. Empty looks for one."),
	trendHalfLife: amount('Trend Half-Life (Days)', 'trendHalfLife', 14, 'After so many days demand counts half for what is in fashion: 3 to 7 for posts, 14 for products'),
	tune: on('Tune', 'tune', 'Whether the method Auto tries settings on a part of the events that is held back. Off is faster.'),
} as const;

export type OptionName = keyof typeof optionFields;

export const intakeOptions: OptionName[] = ['asOf', 'csvBinaryField', 'csvEncoding', 'dateOrder', 'eventWeights', 'ignoreItems', 'ignoreServiceLines'];
export const learningOptions: OptionName[] = ['attachModel', 'historyHalfLife', 'minimumUsersPerPair', 'saveModelAs', 'seed', 'timeBudget', 'trendHalfLife', 'tune'];
export const catalogueOptions: OptionName[] = [
	'catalogueDateField', 'catalogueItemField', 'categoryField', 'priceField', 'stockField', 'tagsField', 'textField', 'titleField',
];
export const ruleOptions: OptionName[] = [
	'categories', 'excludeItems', 'filter', 'inStockOnly', 'maximumAge', 'maximumPerCategory', 'maximumPrice', 'minimumPrice', 'onlyCatalogueItems', 'preferTopics',
];

/** The collection Options with some of the fields, in their order by name. */
export function optionsOf(...names: readonly OptionName[]): INodeProperties {
	const options = [...new Set(names)].map((name): INodeProperties => optionFields[name]).sort((one, other) => (one.displayName < other.displayName ? -1 : 1));
	return { displayName: 'Options', name: 'options', type: 'collection', placeholder: 'Add option', default: {}, options };
}
