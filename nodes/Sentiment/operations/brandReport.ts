import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { getPool } from '../../../models/runtime';
import type { BrandCell, BrandReportRequest, BrandReportResult } from '../../../models/sentiment/brandReport/types';
import { drawChartFiles, type ChartFile } from '../../shared/chartFiles';
import { rowsParameter } from '../../shared/options';
import { runTableItems, type TableItem } from '../../shared/tableItems';
import type { TableRow } from '../../shared/tableContract';
import { warning } from '../../shared/warning';
import { aspectsOption } from '../aspects/aspectsOption';
import { readAspects } from '../aspects/readAspects';
import { brandCharts } from '../brandReport/brandCharts';
import { periodKinds, type PeriodKind } from '../brandReport/periods';
import { fieldNames, readBrandRows, type BrandRows } from '../brandReport/readBrandRows';
import { emptyResult, reportResult } from '../brandReport/reportResult';
import { modelParameter } from '../modelParameter';
import { readNumberOption } from '../readNumberOption';

export const description: INodeProperties[] = [
	{
		displayName: fieldNames.label,
		name: 'labelField',
		type: 'string',
		default: '',
		placeholder: 'e.g. sentiment.label',
		description:
			'The field with the sentiment, where the texts are judged already: by Analyze Text, by stars, thumbs or words such as positive or 好评. Type its name or drag it here. Leave it empty to have the texts judged.',
	},
	{
		displayName: fieldNames.text,
		name: 'textField',
		type: 'string',
		default: '',
		placeholder: 'e.g. review',
		description: "The field with the text to judge. It is read where 'Label Field' is empty.",
		hint: 'Needed when there is no label field',
	},
	modelParameter,
	{
		displayName: fieldNames.group,
		name: 'groupBy',
		type: 'string',
		default: '',
		placeholder: 'e.g. brand, channel',
		description: 'The fields to report on one by one: brand, product, channel. Several are separated by commas. Leave it empty for one report on all texts.',
	},
	{
		displayName: fieldNames.date,
		name: 'dateField',
		type: 'string',
		default: '',
		placeholder: 'e.g. date',
		description: "The field with the date of the text. Needed unless 'Period' is None.",
		displayOptions: { hide: { period: ['none'] } },
	},
	{
		displayName: 'Period',
		name: 'period',
		type: 'options',
		noDataExpression: true,
		default: 'month',
		description: 'How long one period of the report is. Each is compared with the one before.',
		options: [
			{ name: 'Day', value: 'day' },
			{ name: 'Month', value: 'month' },
			{ name: 'None', value: 'none', description: 'One report for each group over all time' },
			{ name: 'Quarter', value: 'quarter' },
			{ name: 'Week', value: 'week' },
		],
	},
	{
		...rowsParameter(['brandReport']),
		placeholder: '[{"brand": "Acme", "date": "2026-01-31", "review": "Great!"}]',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				...aspectsOption,
				description: `${aspectsOption.description} Read where the texts are judged here; labels of Analyze Text bring their aspects along.`,
			},
			{
				displayName: 'Attach Chart',
				name: 'attachChart',
				noDataExpression: true,
				type: 'boolean',
				default: true,
				description: 'Whether to attach a picture to every item, as the binary file chart: a PNG of 960 × 420 for mails and chats',
			},
			{
				displayName: 'Examples',
				name: 'examples',
				noDataExpression: true,
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 100 },
				default: 3,
				description: 'How many of the most positive and of the most negative texts to name by their ID',
			},
			{
				displayName: fieldNames.id,
				name: 'idField',
				type: 'string',
				default: '',
				placeholder: 'e.g. reviewId',
				description: 'The field that a text is found by. Without it the field ID counts, or the number of the row.',
			},
		],
	},
];

/** Drawing takes about a tenth of a second a chart: a report on hundreds of products gets those with most texts. */
const MOST_CHARTS = 60;

type Options = Readonly<Record<string, unknown>>;

/** The chart of every group and period, and whether some were left out. */
async function chartsOf(context: IExecuteFunctions, rows: BrandRows, cells: BrandCell[]): Promise<{ files: Map<BrandCell, ChartFile>; leftOut: number }> {
	const textsIn = (own: readonly BrandCell[]): number => own.reduce((sum, { texts }) => sum + texts, 0);
	const all = brandCharts(rows.groups, cells, rows.periods).sort((one, other) => textsIn(other.cells) - textsIn(one.cells));
	const drawn = all.slice(0, MOST_CHARTS);
	const files = await drawChartFiles(context, drawn);
	const byCell = new Map(drawn.flatMap((each, index) => each.cells.map((cell): [BrandCell, ChartFile] => [cell, files[index] as ChartFile])));
	return { files: byCell, leftOut: all.length - drawn.length };
}

function analyzeOptions(options: Options) {
	const aspects = readAspects(options.aspects);
	return { uncertainBelow: 0.55, includeSentences: false, stripHtml: true, languageHint: '', readAtMost: 20_000, ...(aspects && { aspects }) };
}

async function report(context: IExecuteFunctions, rows: TableRow[]): Promise<{ items: TableItem[]; skipped: BrandRows['skipped'] }> {
	const options = context.getNodeParameter('options', 0, {}) as Options;
	const period = context.getNodeParameter('period', 0, 'month') as PeriodKind;
	const kind = periodKinds.includes(period) ? period : 'month';
	const examples = Math.floor(readNumberOption(options.examples, 'Examples', 3, 100));
	const read = await readBrandRows(context, rows, kind, analyzeOptions(options));
	const request: BrandReportRequest = { texts: read.texts, examples };
	const running = { signal: context.getExecutionCancelSignal?.(), execution: context.getExecutionId?.() };
	const { cells } = await getPool().run<BrandReportResult>('sentiment.brandReport', request, running);
	const { files, leftOut } = options.attachChart === false ? { files: new Map<BrandCell, ChartFile>(), leftOut: 0 } : await chartsOf(context, read, cells);
	const items = cells.map((cell): TableItem => {
		const chart = files.get(cell);
		const warnings = [...(chart?.warnings ?? []), ...(leftOut > 0 ? [warning('brand-charts-left-out', { count: leftOut, limit: MOST_CHARTS })] : [])];
		const used = cell.used.map((position) => read.indexes[position] ?? position);
		return { namespace: 'brandReport', result: reportResult(cell, read, warnings), used, rowsField: 'rows', ...(chart && { binary: { chart: { ...chart.binary } } }) };
	});
	// Without a text there is nothing to sum up, but the reader must learn what became of the rows.
	return { items: items.length > 0 ? items : [{ namespace: 'brandReport', result: emptyResult(read), used: [], rowsField: 'rows' }], skipped: read.skipped };
}

/** Sums judged texts up: one item per group and period. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await runTableItems(this, { outputs: 1, process: async (rows) => await report(this, rows) });
}
