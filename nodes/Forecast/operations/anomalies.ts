import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import type { AnomalyReport, AnomalyRow, GroupResult } from '../../../models/forecast/types';
import { rowsParameter } from '../../shared/options';
import { optionsOf } from '../options/optionFields';
import type { ForecastOptions } from '../options/readOptions';
import { readOptions } from '../options/readOptions';
import { groupName } from '../read/readGroups';
import { attachCharts } from '../results/attachCharts';
import type { GroupBasis } from '../results/groupBasis';
import { outputOf, refusalNote, repairsOf, seriesOf, summaryHead } from '../results/groupBasis';
import type { SeriesChart } from '../results/lineChart';
import { fittedModel } from '../results/model';
import { dateAt } from '../results/periods';
import { noteTexts, wordNotes } from '../results/wordNotes';
import { prepareTable } from '../run/prepareTable';
import { requestGroups } from '../run/requestGroups';
import { runSeriesTable } from '../run/runSeriesTable';
import type { GroupOutput, OutputItem } from '../run/runSeriesTable';
import { anomalySentence } from '../wording/anomalyWords';
import { dateParameter, groupParameter, valueParameter } from './seriesParameters';

export const description: INodeProperties[] = [
	dateParameter,
	valueParameter,
	groupParameter,
	rowsParameter(['anomalies']),
	optionsOf('anomalyLevel', 'chart', 'combineRowsBy', 'dateOrder', 'events', 'fillGapsWith', 'frequency', 'holidays', 'language', 'lastPeriod', 'nonNegative', 'onlyAnomalies', 'seed'),
];

/** The bounds that results show; what counts as an anomaly is the option's. */
const SHOWN_LEVEL = 0.95;

/** A value that was filled in is no news. */
const isAnomaly = (row: AnomalyRow, { prepared }: GroupBasis, level: number): boolean => prepared.observed[row.index] === 1 && row.probability !== null && row.probability >= level;

function rowItem(basis: GroupBasis, row: AnomalyRow, level: number): OutputItem {
	const { prepared, read } = basis;
	const anomaly: IDataObject = {
		group: read.group,
		date: dateAt(prepared, row.index),
		value: row.value,
		expected: row.expected,
		lower95: row.lower,
		upper95: row.upper,
		isAnomaly: isAnomaly(row, basis, level),
		probability: row.probability,
		size: row.size,
		...(prepared.observed[row.index] === 0 && { filled: true }),
	};
	return { json: { anomaly }, rows: [...prepared.used.slice(0, 1)] };
}

function chartOf(basis: GroupBasis, report: AnomalyReport, valueName: string, sentence: string, options: ForecastOptions): SeriesChart {
	const name = groupName(basis.read.group);
	return {
		title: name === '' ? valueName : name,
		subtitle: sentence,
		footnote: '',
		valueName,
		prepared: basis.prepared,
		point: new Float64Array(0),
		intervals: [],
		anomalies: report.rows.filter((row) => isAnomaly(row, basis, options.anomalyLevel)).map(({ index }) => index),
		expected: { name: options.language === 'zh' ? '预期' : 'Expected', values: report.rows.map(({ expected }) => expected) },
		rule: null,
		language: options.language,
	};
}

/** Holds every value against what was to be expected before it came. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await runSeriesTable(this, {
		outputs: 2,
		process: async (rows) => {
			const options = readOptions(this);
			const table = await prepareTable(this, rows, options, { value: { name: 'valueField', displayName: 'Value Field' }, replaceOutliers: false });
			const { seed, nonNegative, anomalyLevel } = options;
			const results = await requestGroups<unknown, GroupResult<AnomalyReport>>(this, 'forecast.anomalies', table.bases.map(seriesOf), {
				options: { level: SHOWN_LEVEL, seed, nonNegative },
			});
			const charts: Array<SeriesChart | null> = [];
			const groups = table.bases.map((basis, index): GroupOutput => {
				const result = results[index];
				const model = fittedModel('forecast-one-step', [anomalyLevel, seed], null);
				if (result === undefined || result.status === 'refused' || result.status === 'failed') {
					charts.push(null);
					const own = refusalNote(basis, table.bases, result ?? null);
					const summary = { ...summaryHead(basis, 'refused'), checked: 0, found: 0, newest: null, repairs: repairsOf(basis), sentence: noteTexts([own], options.language).join(''), model, warnings: wordNotes([own, ...table.notes]) };
					return outputOf(basis, table.indexAt, { namespace: 'anomalySummary', summary, items: [] });
				}
				const found = result.rows.filter((row) => isAnomaly(row, basis, anomalyLevel));
				const last = found.at(-1);
				const newest = last === undefined ? null : { date: dateAt(basis.prepared, last.index), value: last.value, expected: last.expected ?? 0, probability: last.probability };
				const checked = result.rows.filter(({ probability }) => probability !== null).length;
				const sentence = anomalySentence({ name: groupName(basis.read.group), valueName: table.table.valueName, frequency: table.frequency, checked, found: found.length, newest }, options.language);
				charts.push(chartOf(basis, result, table.table.valueName, sentence, options));
				const summary: IDataObject = {
					...summaryHead(basis, result.status), checked, found: found.length, newest, repairs: repairsOf(basis), sentence, model,
					warnings: wordNotes([...result.notes, ...table.notes]),
				};
				const shown = options.onlyAnomalies ? found : result.rows;
				return outputOf(basis, table.indexAt, { namespace: 'anomalySummary', summary, items: shown.map((row) => rowItem(basis, row, anomalyLevel)) });
			});
			return await attachCharts(this, groups, charts, options);
		},
	});
}
