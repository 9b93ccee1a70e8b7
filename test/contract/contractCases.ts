import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { driverRow, salesRow, scoreRow, sentimentText } from './sampleTexts';

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
	/** Rows on the first output and the result on the second; otherwise the result is all there is. */
	rowsOutput?: { namespace: string };
}

export type ContractCase = PerItemCase | TableCase;

const scoreFields = { operation: 'score', actualField: 'stars', predictedField: 'predicted.label', probabilityField: 'predicted.probability' };

/** One row per operation: each runs the whole suite of its class. */
export const contractCases: ContractCase[] = [
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
];
