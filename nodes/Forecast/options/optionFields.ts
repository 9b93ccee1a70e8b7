import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';

/** What a field of the options collection looks like; one value for the whole run each. */
type Option = INodeProperties;

/** A choice that is part of the workflow, not of its data. */
const option = (property: Omit<Option, 'noDataExpression'>): Option => ({ ...property, noDataExpression: true });

const collection = (property: Omit<Option, 'type' | 'typeOptions' | 'default' | 'options'> & { entry: INodePropertyCollection }): Option => {
	const { entry, ...rest } = property;
	return { ...rest, type: 'fixedCollection', typeOptions: { multipleValues: true }, default: {}, options: [entry] };
};

/** The options of the node, by name; each operation shows those that it reads. */
export const optionFields = {
	anomalyLevel: option({
		displayName: 'Anomaly Level',
		name: 'anomalyLevel',
		type: 'number',
		typeOptions: { minValue: 50, maxValue: 99.99, numberPrecision: 2 },
		default: 99,
		description: 'How sure the node must be, in percent, to call a value an anomaly. Higher finds fewer.',
	}),
	chart: option({
		displayName: 'Chart',
		name: 'chart',
		type: 'options',
		default: 'auto',
		description: 'Whether the items of the Summary output carry a picture (PNG) in the binary field chart',
		options: [
			{ name: 'Always', value: 'always' },
			{ name: 'Never', value: 'never' },
			{ name: 'Up to 20 Groups', value: 'auto' },
		],
	}),
	combineRowsBy: option({
		displayName: 'Combine Rows By',
		name: 'combineRowsBy',
		type: 'options',
		default: 'sum',
		description: 'How several rows of one period become one value. Of drivers the mean is taken, or the last one.',
		options: [
			{ name: 'Last Row', value: 'last' },
			{ name: 'Mean', value: 'mean' },
			{ name: 'Sum', value: 'sum' },
		],
	}),
	dateOrder: option({
		displayName: 'Date Order',
		name: 'dateOrder',
		type: 'options',
		default: 'auto',
		description: 'What 03/04/2026 means, where the dates themselves do not show it',
		options: [
			{ name: 'Day First (3 April)', value: 'dayFirst' },
			{ name: 'Find Out', value: 'auto' },
			{ name: 'Month First (March 4)', value: 'monthFirst' },
		],
	}),
	degree: option({
		displayName: 'Degree',
		name: 'degree',
		type: 'number',
		typeOptions: { minValue: 2, maxValue: 6 },
		default: 2,
		displayOptions: { show: { '/kind': ['polynomial'] } },
		description: 'Highest power of the polynomial',
	}),
	events: collection({
		displayName: 'Events',
		name: 'events',
		placeholder: 'Add Event',
		description: 'Promotions, fairs, closed days: what is learnt from past dates is used for future ones',
		entry: {
			displayName: 'Event',
			name: 'event',
			values: [
				{ displayName: 'Name', name: 'name', type: 'string', default: '', placeholder: 'e.g. Summer sale', description: 'Events of the same name share what is learnt' },
				{
					displayName: 'Dates',
					name: 'dates',
					type: 'string',
					default: '',
					placeholder: 'e.g. 2025-07-01, 2026-07-01',
					description: 'Past and future dates with commas between them, as 2026-07-01; 2026-07-01/2026-07-14 for a span',
				},
				{ displayName: 'Days Before', name: 'before', type: 'number', typeOptions: { minValue: 0, maxValue: 30 }, default: 0, description: 'How many days before are touched as well' },
				{ displayName: 'Days After', name: 'after', type: 'number', typeOptions: { minValue: 0, maxValue: 30 }, default: 0, description: 'How many days after are touched as well' },
			],
		},
	}),
	fillGapsWith: option({
		displayName: 'Fill Gaps With',
		name: 'fillGapsWith',
		type: 'options',
		default: 'auto',
		description: 'What stands in a period without rows',
		options: [
			{ name: 'Find Out', value: 'auto', description: 'Zero where the rows are single orders or mostly zero, else the neighbours and the season' },
			{ name: 'Neighbours and Season', value: 'interpolate' },
			{ name: 'Zero', value: 'zero' },
		],
	}),
	frequency: option({
		displayName: 'Frequency',
		name: 'frequency',
		type: 'options',
		default: 'auto',
		description: 'How long a period is. Daily rows can be forecast by month, for example.',
		options: [
			{ name: 'Business Day', value: 'businessDay' },
			{ name: 'Day', value: 'day' },
			{ name: 'Find Out', value: 'auto' },
			{ name: 'Hour', value: 'hour' },
			{ name: 'Month', value: 'month' },
			{ name: 'Quarter', value: 'quarter' },
			{ name: 'Week', value: 'week' },
			{ name: 'Year', value: 'year' },
		],
	}),
	holidays: option({
		displayName: 'Holidays',
		name: 'holidays',
		type: 'multiOptions',
		default: [],
		description: 'Countries whose public holidays move the values',
		options: [
			{ name: 'Australia', value: 'AU' },
			{ name: 'Brazil', value: 'BR' },
			{ name: 'Canada', value: 'CA' },
			{ name: 'China', value: 'CN' },
			{ name: 'France', value: 'FR' },
			{ name: 'Germany', value: 'DE' },
			{ name: 'Italy', value: 'IT' },
			{ name: 'Netherlands', value: 'NL' },
			{ name: 'Spain', value: 'ES' },
			{ name: 'United Kingdom', value: 'GB' },
			{ name: 'United States', value: 'US' },
		],
	}),
	includeHistory: option({
		displayName: 'Include History',
		name: 'includeHistory',
		type: 'boolean',
		default: false,
		description: 'Whether the rows go on with the history first, as kind actual',
	}),
	language: option({
		displayName: 'Language',
		name: 'language',
		type: 'options',
		default: 'en',
		description: 'Language of the sentence, of the summary in Markdown and of the chart',
		options: [
			{ name: 'Chinese', value: 'zh' },
			{ name: 'English', value: 'en' },
		],
	}),
	lastPeriod: option({
		displayName: 'Last Period',
		name: 'lastPeriod',
		type: 'options',
		default: 'auto',
		description: 'What to do with a last period that is not over yet',
		options: [
			{ name: 'Keep', value: 'keep' },
			{ name: 'Leave Out If Not Over', value: 'auto' },
		],
	}),
	levels: {
		displayName: 'Levels',
		name: 'levels',
		type: 'string',
		default: '80, 95',
		description: 'How sure the bounds are, in percent, with commas between them. Each makes two fields of a row: 90 makes lower90 and upper90.',
	},
	nonNegative: option({
		displayName: 'Non-Negative',
		name: 'nonNegative',
		type: 'options',
		default: 'auto',
		description: 'Whether the forecast and its bounds end at zero',
		options: [
			{ name: 'As in the History', value: 'auto' },
			{ name: 'No', value: 'no' },
			{ name: 'Yes', value: 'yes' },
		],
	}),
	onlyAnomalies: option({
		displayName: 'Only Anomalies',
		name: 'onlyAnomalies',
		type: 'boolean',
		default: false,
		description: 'Whether only the unusual values go on, instead of all',
	}),
	origins: option({
		displayName: 'Origins',
		name: 'origins',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 50 },
		default: 6,
		description: 'From how many past moments to forecast again, at most',
	}),
	seed: option({
		displayName: 'Seed',
		name: 'seed',
		type: 'number',
		default: 42,
		description: 'The same number gives the same result',
	}),
	target: {
		displayName: 'Target',
		name: 'target',
		type: 'number',
		default: 0,
		description: 'A total that you want to reach: the Summary output says how likely that is. 0 asks for nothing.',
	},
	targetOver: option({
		displayName: 'Target Over',
		name: 'targetOver',
		type: 'options',
		default: 'currentPeriod',
		description: 'What the target is the total of',
		options: [
			{ name: 'Current Period', value: 'currentPeriod', description: 'For days the month that is under way, for weeks the quarter, for months and quarters the year, for hours the day; or the Frequency that you chose' },
			{ name: 'Horizon', value: 'horizon', description: 'All periods that are forecast' },
		],
	}),
	timeBudget: option({
		displayName: 'Time Budget',
		name: 'timeBudget',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 86400 },
		default: 60,
		description: 'After so many seconds the groups that are left are forecast by the fast methods alone',
	}),
	whatIf: collection({
		displayName: 'What If',
		name: 'whatIf',
		placeholder: 'Add Change',
		description: 'Changes of drivers to calculate the total of the predictions with',
		entry: {
			displayName: 'Change',
			name: 'change',
			values: [
				{ displayName: 'Driver', name: 'driver', type: 'string', default: '', placeholder: 'e.g. adSpend', description: 'Name of one of the driver fields' },
				{ displayName: 'Change (%)', name: 'percent', type: 'number', default: 10, description: 'For example −20 for a fifth less' },
			],
		},
	}),
} as const;

/** The collection Options with some of the fields, in their order by name. */
export function optionsOf(...names: ReadonlyArray<keyof typeof optionFields>): INodeProperties {
	const options = names.map((name) => optionFields[name]).sort((one, other) => (one.displayName < other.displayName ? -1 : 1));
	return { displayName: 'Options', name: 'options', type: 'collection', placeholder: 'Add option', default: {}, options };
}
