import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { getPool } from '../../../models/runtime';
import { trendEquation } from '../../../models/forecast/trend/trendEquation';
import type { TrendKind, TrendLine, TrendRefusal, TrendResult } from '../../../models/forecast/trend/trendTypes';
import { rowsParameter } from '../../shared/options';
import { optionsOf } from '../options/optionFields';
import { readOptions } from '../options/readOptions';
import { groupName } from '../read/readGroups';
import { attachCharts } from '../results/attachCharts';
import { futureItems, historyItems } from '../results/forecastItems';
import type { GroupBasis } from '../results/groupBasis';
import { outputOf, repairsOf, summaryHead } from '../results/groupBasis';
import type { SeriesChart } from '../results/lineChart';
import { fittedModel } from '../results/model';
import { dateAt } from '../results/periods';
import { prepareTable } from '../run/prepareTable';
import type { PreparedTable } from '../run/prepareTable';
import { runOptions } from '../run/requestGroups';
import type { Note } from '../results/wordNotes';
import { note, noteTexts, wordNotes } from '../results/wordNotes';
import { runSeriesTable } from '../run/runSeriesTable';
import type { GroupOutput } from '../run/runSeriesTable';
import { trendSentence } from '../wording/trendWords';
import { dateParameter, groupParameter, horizonParameter, valueParameter } from './seriesParameters';

export const description: INodeProperties[] = [
	dateParameter,
	valueParameter,
	{
		displayName: 'Kind',
		name: 'kind',
		type: 'options',
		noDataExpression: true,
		default: 'linear',
		description: 'Form of the line',
		options: [
			{ name: 'Exponential', value: 'exponential', description: 'Grows by the same percentage each period' },
			{ name: 'Linear', value: 'linear', description: 'Grows by the same amount each period' },
			{ name: 'Polynomial', value: 'polynomial', description: 'Bends; do not trust it far ahead' },
			{ name: 'Power', value: 'power', description: 'Grows ever more slowly, or ever faster' },
			{ name: 'Robust', value: 'robust', description: 'A straight line that outliers do not bend (Theil–Sen)' },
		],
	},
	groupParameter,
	horizonParameter,
	rowsParameter(['trendLine']),
	optionsOf('chart', 'combineRowsBy', 'dateOrder', 'degree', 'fillGapsWith', 'frequency', 'includeHistory', 'language', 'lastPeriod'),
];

const KINDS: readonly TrendKind[] = ['linear', 'exponential', 'power', 'polynomial', 'robust'];

function refusalOf(line: TrendRefusal, table: PreparedTable): Note {
	if (line.reason === 'not-positive') return note('trend-not-positive', { kind: line.kind, count: line.count });
	const rows = table.bases.reduce((sum, { read }) => sum + read.positions.length, 0);
	return note('forecast-too-few-values', { values: line.values, wanted: line.count, groups: table.bases.length, rows });
}

function chartOf(basis: GroupBasis, line: TrendLine, table: PreparedTable, sentence: string, language: 'en' | 'zh'): SeriesChart {
	const name = groupName(basis.read.group);
	return {
		title: name === '' ? table.table.valueName : name,
		subtitle: sentence,
		footnote: '',
		valueName: table.table.valueName,
		prepared: basis.prepared,
		point: line.future,
		intervals: [],
		anomalies: [],
		expected: { name: language === 'zh' ? '趋势' : 'Trend', values: [...line.fitted] },
		rule: null,
		language,
	};
}

/** Draws a spreadsheet's trend line through every group and goes on with it. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await runSeriesTable(this, {
		outputs: 2,
		process: async (rows) => {
			const options = readOptions(this);
			const chosen: unknown = this.getNodeParameter('kind', 0, 'linear');
			const kind = KINDS.find((each) => each === chosen) ?? 'linear';
			const table = await prepareTable(this, rows, options, { value: { name: 'valueField', displayName: 'Value Field' } });
			const request = { series: table.bases.map(({ prepared }) => prepared.values), horizon: table.horizon, options: { kind, degree: options.degree } };
			const { lines } = await getPool().run<TrendResult>('forecast.trend', request, runOptions(this));
			const charts: Array<SeriesChart | null> = [];
			const groups = table.bases.map((basis, index): GroupOutput => {
				const line = lines[index] as TrendLine | TrendRefusal;
				if (line.status === 'refused') {
					charts.push(null);
					const own = refusalOf(line, table);
					const summary: IDataObject = {
						...summaryHead(basis, 'refused'), kind, equation: null, r2: null, coefficients: [], start: null, horizon: table.horizon, repairs: repairsOf(basis),
						sentence: noteTexts([own], options.language).join(''), model: fittedModel(`trend-${kind}`, [], null), warnings: wordNotes([own, ...table.notes]),
					};
					return outputOf(basis, table.indexAt, { namespace: 'trendLine', summary, items: [] });
				}
				const { read, prepared } = basis;
				const equation = trendEquation(line);
				const sentence = trendSentence({ name: groupName(read.group), valueName: table.table.valueName, frequency: table.frequency, line, equation }, options.language);
				charts.push(chartOf(basis, line, table, sentence, options.language));
				const summary: IDataObject = {
					...summaryHead(basis, 'decided'), kind, equation, r2: line.r2, coefficients: [...line.coefficients], start: dateAt(prepared, 0), horizon: table.horizon,
					repairs: repairsOf(basis), sentence, model: fittedModel(`trend-${kind}`, line.coefficients, line.r2 === null ? null : `R² ${line.r2.toFixed(2)}`),
					warnings: wordNotes([...(line.used < prepared.values.length ? [note('trend-newest', { used: line.used })] : []), ...table.notes]),
				};
				const trendAt = (position: number): IDataObject => ({ trend: line.fitted[position] ?? null });
				const items = [...(options.includeHistory ? historyItems(read.group, prepared, trendAt) : []), ...futureItems(read.group, prepared, { point: line.future, intervals: [] })];
				return outputOf(basis, table.indexAt, { namespace: 'trendLine', summary, items });
			});
			return await attachCharts(this, groups, charts, options);
		},
	});
}
