import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { FEWEST_VALUES } from '../../../models/forecast/refusal';
import type { BacktestReport, GroupResult } from '../../../models/forecast/types';
import { rowsParameter } from '../../shared/options';
import type { Warning } from '../../shared/warning';
import { optionsOf } from '../options/optionFields';
import type { ForecastOptions } from '../options/readOptions';
import { readOptions } from '../options/readOptions';
import { groupName } from '../read/readGroups';
import type { GroupBasis } from '../results/groupBasis';
import { outputOf, refusalNote, repairsOf, seriesOf, summaryHead } from '../results/groupBasis';
import { fittedModel } from '../results/model';
import { dateAt, yearStepsOf } from '../results/periods';
import { note, noteTexts, wordNotes } from '../results/wordNotes';
import { prepareTable } from '../run/prepareTable';
import type { PreparedTable } from '../run/prepareTable';
import { requestGroups } from '../run/requestGroups';
import { runSeriesTable } from '../run/runSeriesTable';
import type { GroupOutput } from '../run/runSeriesTable';
import { backtestSentence } from '../wording/backtestWords';
import { dateParameter, groupParameter, horizonParameter, valueParameter } from './seriesParameters';

export const description: INodeProperties[] = [
	dateParameter,
	valueParameter,
	groupParameter,
	horizonParameter,
	rowsParameter(['backtest']),
	optionsOf('combineRowsBy', 'dateOrder', 'events', 'fillGapsWith', 'frequency', 'holidays', 'language', 'lastPeriod', 'levels', 'nonNegative', 'origins', 'seed', 'timeBudget'),
];

const percentName = (level: number): string => `coverage${Number((level * 100).toPrecision(6))}`;

function reportOf(basis: GroupBasis, report: BacktestReport, model: IDataObject, sentence: string, warnings: readonly Warning[]): IDataObject {
	return {
		...summaryHead(basis, report.status),
		origins: report.origins,
		horizon: report.horizon,
		accuracy: report.accuracy,
		mase: report.mase,
		bias: report.bias,
		...Object.fromEntries(report.coverage.map(({ level, share }) => [percentName(level), share])),
		lastYearAccuracy: report.lastYearAccuracy,
		betterThanLastYear: report.betterThanLastYear,
		seasonalNaiveAccuracy: report.seasonalNaiveAccuracy,
		betterThanSeasonalNaive: report.betterThanSeasonalNaive,
		errorByStep: [...report.errorByStep],
		from: report.folds.map(({ origin }) => dateAt(basis.prepared, origin)),
		repairs: repairsOf(basis),
		sentence,
		model,
		warnings: [...warnings],
	};
}

function refused(basis: GroupBasis, table: PreparedTable, { levels, language }: ForecastOptions, result: GroupResult<BacktestReport> | undefined): IDataObject {
	const isShort = result?.status === 'refused' && result.reason === 'too-few-values' && result.values >= FEWEST_VALUES;
	const own = isShort
		? note('backtest-too-short', { values: result.values, wanted: table.horizon + FEWEST_VALUES })
		: refusalNote(basis, table.bases, result?.status === 'refused' || result?.status === 'failed' ? result : null);
	return {
		...summaryHead(basis, 'refused'), origins: 0, horizon: table.horizon, accuracy: null, mase: null, bias: null,
		...Object.fromEntries(levels.map((level) => [percentName(level), null])), lastYearAccuracy: null, betterThanLastYear: null,
		seasonalNaiveAccuracy: null, betterThanSeasonalNaive: null, errorByStep: [], from: [], repairs: repairsOf(basis), sentence: noteTexts([own], language).join(''),
		model: fittedModel('forecast-combination', [], null), warnings: wordNotes([own, ...table.notes]),
	};
}

/** Forecasts the past again and says how good that would have been: one item a group. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await runSeriesTable(this, {
		outputs: 1,
		process: async (rows) => {
			const options = readOptions(this);
			const table = await prepareTable(this, rows, options, { value: { name: 'valueField', displayName: 'Value Field' } });
			const { levels, seed, nonNegative, origins } = options;
			const results = await requestGroups<unknown, GroupResult<BacktestReport>>(this, 'forecast.backtest', table.bases.map(seriesOf), {
				options: { horizon: table.horizon, levels, seed, nonNegative, effort: 'full', origins, yearSteps: yearStepsOf(table.frequency) },
				budgetMilliseconds: options.budget.left(),
			});
			return table.bases.map((basis, index): GroupOutput => {
				const result = results[index];
				if (result === undefined || result.status === 'refused' || result.status === 'failed') {
					return outputOf(basis, table.indexAt, { namespace: 'backtest', summary: refused(basis, table, options, result), items: [] });
				}
				const warnings = wordNotes([
					...result.notes,
					...(result.betterThanSeasonalNaive || result.accuracy === null ? [] : [note('forecast-no-better-than-naive', {})]),
					...table.notes,
				]);
				const sentence = backtestSentence(groupName(basis.read.group), table.frequency, result, options.language);
				const model = fittedModel('forecast-combination', ['backtest', seed], result.accuracy === null ? null : `backtest ${result.accuracy.toFixed(2)}`);
				return outputOf(basis, table.indexAt, { namespace: 'backtest', summary: reportOf(basis, result, model, sentence, warnings), items: [] });
			});
		},
	});
}
