import type { INodeProperties } from 'n8n-workflow';

const field = (displayName: string, name: string, placeholder: string, description: string): INodeProperties => ({ displayName, name, type: 'string', default: '', placeholder, description });

/** Names of the fields as the editor shows them, for messages. */
export const fieldNames = {
	userField: 'User Field',
	itemField: 'Item Field',
	dateField: 'Date Field',
	orderField: 'Order Field',
	quantityField: 'Quantity Field',
	eventTypeField: 'Event Type Field',
	segmentField: 'Segment Field',
} as const;

const userField = field(fieldNames.userField, 'userField', 'e.g. customer.id', 'The field with the customer or reader: an ID or an e-mail address. Type its name or drag it here.');

/** The fields of an event; `userField` comes first. */
export const eventParameters: INodeProperties[] = [
	userField,
	field(fieldNames.itemField, 'itemField', 'e.g. line_items[].product_id', 'The field with the product or post. With [] an order gives one event for each of its lines.'),
	field(fieldNames.dateField, 'dateField', 'e.g. created_at', 'The field with the date. Optional, but what is in fashion cannot be told without it.'),
	field(fieldNames.orderField, 'orderField', 'e.g. order_id', 'The field with the order number. Where it is empty, what a user had on one day counts as one order.'),
	field(fieldNames.quantityField, 'quantityField', 'e.g. line_items[].quantity', 'The field with the quantity. Below zero it is a return, which takes the purchase back. In Shopify line_items[].current_quantity is what refunds have left.'),
	field(fieldNames.eventTypeField, 'eventTypeField', 'e.g. event', 'The field that says what happened: view, click, like, cart, purchase, return … or the state of an order, such as WooCommerce’s status. Empty takes all for purchases.'),
];

export const modeParameter: INodeProperties = {
	displayName: 'Mode',
	name: 'mode',
	type: 'options',
	noDataExpression: true,
	default: 'discover',
	description: 'What kind of list is wanted',
	options: [
		{ name: 'Buy Again', value: 'buyAgain', description: 'What the user had before and may want again' },
		{ name: 'Discover', value: 'discover', description: 'What the user never had' },
		{ name: 'Next Purchase', value: 'nextPurchase', description: 'What comes next, whether it is new to the user or not' },
	],
};

export const countParameter: INodeProperties = {
	displayName: 'Count',
	name: 'count',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 1000 },
	default: 10,
	description: 'How many entries a list has at most',
};

export const methodParameter: INodeProperties = {
	displayName: 'Method',
	name: 'method',
	type: 'options',
	noDataExpression: true,
	default: 'auto',
	description: 'How to learn. Evaluate compares them on your own data.',
	options: [
		{ name: 'Auto', value: 'auto', description: 'Several models, blended by how well they do on your data' },
		{ name: 'Best-Sellers', value: 'popularity', description: 'The same for everyone: what most people had' },
		{ name: 'Exact', value: 'exact', description: 'One regression over all items at once, for at most 4,000 items' },
		{ name: 'Item Cosine', value: 'itemCosine', description: 'Items that the same users had' },
		{ name: 'User Cosine', value: 'userCosine', description: 'What users with the same items had. Such a model cannot be saved: it is made of users.' },
	],
};

export const modelParameter: INodeProperties = {
	displayName: 'Model',
	name: 'model',
	type: 'resourceLocator',
	default: { mode: 'list', value: 'none', cachedResultName: 'None (Learn From the Events)' },
	description: "A model that was saved with 'Save Model As' or 'Attach Model'. Then the events, if there are any, are only what users had.",
	typeOptions: { skipCredentialsCheckInRLC: true },
	modes: [
		{ displayName: 'From List', name: 'list', type: 'list', typeOptions: { searchListMethod: 'searchSavedModels', searchable: true } },
		{ displayName: 'By Name', name: 'name', type: 'string', placeholder: 'e.g. shop' },
		{ displayName: 'From Item Field', name: 'field', type: 'string', placeholder: 'e.g. model', hint: 'The file as Base64 text, in the first item' },
		{ displayName: 'From Binary Field', name: 'binary', type: 'string', placeholder: 'e.g. model', hint: 'A file of the first item of Events' },
	],
};

/** The rows of Requests when an agent calls the node. */
export const requestRowsParameter: INodeProperties = {
	displayName: 'Requests',
	name: 'requestRows',
	type: 'json',
	default: '[]',
	placeholder: '[{"user": "c-17"}, {"items": ["mug", "kettle"]}]',
	description: 'Who or what to recommend for, as a JSON list of objects with user, items or both',
	displayOptions: { show: { '@tool': [true] } },
};
