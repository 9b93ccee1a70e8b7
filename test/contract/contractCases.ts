import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { adResult, adText, productName } from './copySamples';
import { shopEvent } from './shopEvents';
import { driverRow, labelledRow, salesRow, scoreRow, sentimentText } from './sampleTexts';

interface CommonCase {
	/** Node and operation, for the test's name. */
	name: string;
	/** The node's folder and file under nodes/, without the ending; the file is named for the class. */
	node: string;
	/** The field that the result goes into. */
	namespace: string;
	/** What a user would set; the rest are the defaults. */
	parameters: IDataObject;
	/** An item that the operation can use; the number makes it distinct up to 200. */
	makeItem: (number: number) => INodeExecutionData;
	/** Parameters of a set-up that cannot work, and what the error must mention. */
	misconfigured: { parameters: IDataObject; mentions: string };
}

export interface PerItemCase extends CommonCase {
	kind: 'perItem';
	/** An item that leaves as `refused`. */
	unreadableItem: INodeExecutionData;
	/** A parameter that is evaluated per item: its expression goes wrong for one item in a test. */
	itemParameter: { name: string; expression: string };
	/** False where the result names no model: `model` is then null. */
	hasModel?: boolean;
	/** Parameters for several outputs, how many there are, and the one for refused and failed items. */
	routed?: { parameters: IDataObject; outputs: number; refusedOutput: number };
	/** The operation without items, by an agent: what the agent fills in. */
	toolParameters: IDataObject;
}

export interface TableCase extends CommonCase {
	kind: 'table';
	/** A row that is counted as skipped. */
	unusableItem: INodeExecutionData;
	/** Where in the result the count of rows is. */
	rowsField: string;
	/** Whether the result names a model; otherwise `model` is null. */
	hasModel: boolean;
	/** The fewest rows that give a result; a handful when left out. */
	enough?: number;
	/** The reason that a row is counted by which repeats another one; repeated rows are used when left out. */
	repeats?: string;
	/** Fields of the result that name rows by their number. */
	rowNumberFields?: string[];
	/** Rows on the first output and the result on the second; otherwise the result is all there is. */
	rowsOutput?: { namespace: string };
}

export type ContractCase = PerItemCase | TableCase;

const scoreFields = { operation: 'score', actualField: 'stars', predictedField: 'predicted.label', probabilityField: 'predicted.probability' };

/** One row per operation: each runs the whole suite of its class. */
export const contractCases: ContractCase[] = [
	{
		kind: 'perItem',
		name: 'Ad Copy · generate',
		node: 'AdCopy/AdCopy.node',
		namespace: 'adCopy',
		hasModel: false,
		parameters: { operation: 'generate', channels: ['sms'] },
		makeItem: (number) => ({ json: { product: productName(number), features: 'keeps coffee hot for 6 hours, fits every cup holder, leak-proof lid', number } }),
		unreadableItem: { json: { product: '', title: 'Trail Mug' } },
		itemParameter: { name: 'product', expression: '=The {{ $json.product }}' },
		toolParameters: { product: 'Trail Mug', features: 'leak-proof lid, dishwasher safe' },
		misconfigured: { parameters: { channels: ['googleRSA'] }, mentions: 'googleRsa' },
	},
	{
		kind: 'perItem',
		name: 'Ad Copy · validate',
		node: 'AdCopy/AdCopy.node',
		namespace: 'adCopy',
		hasModel: false,
		parameters: { operation: 'validate' },
		makeItem: (number) => ({ json: { copyText: adText(number), number } }),
		unreadableItem: { json: { copyText: '', headline: 'Rain? Carry On' } },
		itemParameter: { name: 'copyText', expression: '=The {{ $json.copyText }}' },
		toolParameters: { copyText: 'Rain? Carry On' },
		misconfigured: { parameters: { field: 'subject' }, mentions: 'headline' },
	},
	{
		kind: 'table',
		name: 'Ad Copy · rank',
		node: 'AdCopy/AdCopy.node',
		namespace: 'adCopy',
		parameters: { operation: 'rank', textField: 'headline', impressionsField: 'impressions', clicksField: 'clicks' },
		makeItem: (number) => ({ json: adResult(number) }),
		unusableItem: { json: { headline: 'Rain? Carry On', impressions: 10, clicks: 20 } },
		rowsField: 'rows',
		hasModel: false,
		misconfigured: { parameters: { textField: 'headlines' }, mentions: 'headline' },
	},
	{
		kind: 'perItem',
		name: 'Sentiment · analyze',
		node: 'Sentiment/Sentiment.node',
		namespace: 'sentiment',
		parameters: { operation: 'analyze' },
		makeItem: (number) => ({ json: { text: sentimentText(number), number } }),
		unreadableItem: { json: { text: '', subject: 'Your order' } },
		itemParameter: { name: 'text', expression: '=About {{ $json.text }}' },
		routed: { parameters: { options: { routeBySentiment: true } }, outputs: 4, refusedOutput: 3 },
		toolParameters: { text: 'The new shop is a joy to use' },
		misconfigured: { parameters: { model: { __rl: true, mode: 'folder', value: 'no-such-model' } }, mentions: 'no-such-model' },
	},
	{
		kind: 'table',
		name: 'Sentiment · score',
		node: 'Sentiment/Sentiment.node',
		namespace: 'score',
		parameters: scoreFields,
		makeItem: (number) => ({ json: scoreRow(number) }),
		unusableItem: { json: { stars: '', predicted: { label: 'positive', probability: 0.9 } } },
		rowsField: 'input',
		hasModel: false,
		misconfigured: { parameters: { actualField: 'star' }, mentions: 'stars' },
	},
	{
		kind: 'table',
		name: 'Sentiment · brandReport of labels',
		node: 'Sentiment/Sentiment.node',
		namespace: 'brandReport',
		parameters: { operation: 'brandReport', labelField: 'stars', period: 'none', options: { idField: 'number' } },
		makeItem: (number) => ({ json: scoreRow(number) }),
		unusableItem: { json: { stars: '', number: 7 } },
		rowsField: 'rows',
		hasModel: false,
		misconfigured: { parameters: { labelField: 'star' }, mentions: 'stars' },
	},
	{
		kind: 'table',
		name: 'Sentiment · brandReport of texts',
		node: 'Sentiment/Sentiment.node',
		namespace: 'brandReport',
		parameters: { operation: 'brandReport', textField: 'text', period: 'none', options: { idField: 'number', aspects: 'support: support\nprice: costs, price' } },
		makeItem: (number) => ({ json: { text: sentimentText(number), number } }),
		unusableItem: { json: { text: 'https://example.org', number: 7 } },
		rowsField: 'rows',
		hasModel: true,
		misconfigured: { parameters: { textField: '' }, mentions: "'Label Field'" },
	},
	{
		kind: 'table',
		name: 'Sentiment · train',
		node: 'Sentiment/Sentiment.node',
		namespace: 'training',
		parameters: { operation: 'train', textField: 'text', labelField: 'label' },
		makeItem: (number) => ({ json: labelledRow(number) }),
		unusableItem: { json: { text: 'https://example.org', label: 'screen' } },
		rowsField: 'rows',
		hasModel: true,
		enough: 16,
		repeats: 'text-duplicate',
		rowNumberFields: ['contradictions', 'doubtful'],
		misconfigured: { parameters: { labelField: 'lable' }, mentions: 'label' },
	},
	...(['forecast', 'backtest', 'anomalies', 'trendLine'] as const).map((operation): TableCase => ({
		kind: 'table',
		name: `Forecast · ${operation}`,
		node: 'Forecast/Forecast.node',
		namespace: { forecast: 'forecastSummary', backtest: 'backtest', anomalies: 'anomalySummary', trendLine: 'trendLine' }[operation],
		parameters: { operation, dateField: 'date', valueField: 'orders', options: operation === 'backtest' ? {} : { chart: 'never' } },
		makeItem: (number) => ({ json: salesRow(number) }),
		unusableItem: { json: { date: 'some day', orders: 12 } },
		rowsField: 'rows',
		hasModel: true,
		...(operation !== 'backtest' && { rowsOutput: { namespace: operation === 'anomalies' ? 'anomaly' : 'forecast' } }),
		misconfigured: { parameters: { valueField: 'order' }, mentions: 'orders' },
	})),
	{
		kind: 'table',
		name: 'Forecast · drivers',
		node: 'Forecast/Forecast.node',
		namespace: 'drivers',
		parameters: { operation: 'drivers', targetField: 'sales', driverFields: 'spend', options: { chart: 'never' } },
		makeItem: (number) => ({ json: driverRow(number) }),
		unusableItem: { json: { spend: 'a lot', sales: 120 } },
		rowsField: 'rows',
		hasModel: true,
		rowsOutput: { namespace: 'forecast' },
		misconfigured: { parameters: { driverFields: 'spent' }, mentions: 'spend' },
	},
	...(['recommendForUsers', 'similarItems', 'frequentlyBoughtTogether', 'trending', 'findUsers', 'evaluate'] as const).map((operation): TableCase => ({
		kind: 'table',
		name: `Recommendation · ${operation}`,
		node: 'Recommendation/Recommendation.node',
		namespace: operation === 'evaluate' ? 'evaluation' : 'recommendationSummary',
		parameters: { operation, userField: 'customer', itemField: 'sku', dateField: 'date', orderField: 'order_id', quantityField: 'quantity', options: { asOf: '2026-10-20' } },
		makeItem: (number) => ({ json: shopEvent(number) }),
		unusableItem: { json: { customer: 'c-1', sku: '', date: '2026-05-01', order_id: 'A-1' } },
		rowsField: 'rows',
		hasModel: true,
		...(operation !== 'evaluate' && { rowsOutput: { namespace: 'recommendation' } }),
		misconfigured: { parameters: { itemField: 'skus' }, mentions: 'sku' },
	})),
];
