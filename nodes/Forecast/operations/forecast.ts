import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import type { BacktestReport, ForecastResult, GroupResult } from '../../../models/forecast/types';
import { rowsParameter } from '../../shared/options';
import { optionsOf } from '../options/optionFields';
import type { ForecastOptions } from '../options/readOptions';
import { readOptions } from '../options/readOptions';
import { groupName } from '../read/readGroups';
import { attachCharts } from '../results/attachCharts';
import { changeFrom, futureItems, historyItems } from '../results/forecastItems';
import type { GroupBasis } from '../results/groupBasis';
import { outputOf, refusalNote, repairsOf, summaryHead } from '../results/groupBasis';
import type { SeriesChart } from '../results/lineChart';
import { fittedModel } from '../results/model';
import { dateAt, lastYearAt, periodsOver } from '../results/periods';
import type { Note } from '../results/wordNotes';
import { note, noteTexts, wordNotes } from '../results/wordNotes';
import { askTargets } from '../run/askTargets';
import type { TargetAnswer } from '../run/askTargets';
import { accuracyEffort, requestAccuracy } from '../run/requestAccuracy';
import { requestForecasts } from '../run/requestForecasts';
import { prepareTable } from '../run/prepareTable';
import type { PreparedTable } from '../run/prepareTable';
import { runSeriesTable } from '../run/runSeriesTable';
import type { GroupOutput } from '../run/runSeriesTable';
import type { ForecastStory } from '../wording/forecastWords';
import { forecastMarkdown, forecastSentence } from '../wording/forecastWords';
import { percentage } from '../wording/language';
import { dateParameter, groupParameter, horizonParameter, valueParameter } from './seriesParameters';

export const description: INodeProperties[] = [
	dateParameter,
	valueParameter,
	groupParameter,
	horizonParameter,
	rowsParameter(['forecast']),
	optionsOf(
		'chart', 'combineRowsBy', 'dateOrder', 'events', 'fillGapsWith', 'frequency', 'holidays', 'includeHistory', 'language',
		'lastPeriod', 'levels', 'nonNegative', 'seed', 'target', 'targetOver', 'timeBudget',
	),
];

/** Everything that is known of one group when its summary is written. */
interface GroupForecast {
	readonly basis: GroupBasis;
	readonly result: ForecastResult;
	readonly backtest: BacktestReport | null;
	readonly target: TargetAnswer | null;
	readonly notes: readonly Note[];
}

const isReport = <Report extends { status: string }>(result: GroupResult<Report> | undefined): result is Report =>
	result !== undefined && (result.status === 'decided' || result.status === 'uncertain');

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** The same periods a year before; null unless all are known. */
function lastYearTotal({ prepared }: GroupBasis, horizon: number): number | null {
	const values = Array.from({ length: horizon }, (_, step) => lastYearAt(prepared, prepared.values.length + step));
	return values.every((value) => value !== null) ? values.reduce<number>((sum, value) => sum + (value ?? 0), 0) : null;
}

function storyOf({ basis, result, backtest, target, notes }: GroupForecast, table: PreparedTable, { combine, language }: ForecastOptions): ForecastStory {
	const { prepared, read } = basis;
	const total = sumOf(result.point);
	const lastYear = lastYearTotal(basis, table.horizon);
	const [totals] = result.totals.filter(({ question }) => question.firstStep === 1 && question.lastStep === table.horizon);
	const range = totals?.intervals.at(-1) ?? null;
	const highest = result.point.indexOf(result.point.reduce((most, value) => Math.max(most, value), -Infinity));
	const isFlat = result.point.every((value) => Math.abs(value - (result.point[0] as number)) <= 1e-9 * Math.abs(value));
	return {
		name: groupName(read.group),
		valueName: table.table.valueName,
		frequency: table.frequency,
		horizon: table.horizon,
		span: { from: dateAt(prepared, prepared.values.length), to: dateAt(prepared, prepared.values.length + table.horizon - 1) },
		isOld: periodsOver(prepared, table.horizon, table.now) > 0,
		isSum: combine === 'sum',
		total,
		range,
		change: lastYear === null ? null : changeFrom(lastYear, total),
		peak: isFlat ? null : { date: dateAt(prepared, prepared.values.length + highest), value: result.point[highest] as number },
		accuracy: backtest?.accuracy ?? null,
		betterThanLastYear: backtest?.betterThanLastYear ?? null,
		betterThanNaive: backtest?.betterThanSeasonalNaive ?? null,
		target: target && { value: target.value, date: target.date, known: target.known, expected: target.expected, probability: target.probability },
		notes: noteTexts([...prepared.repairs, ...notes], language),
	};
}

function chartOf(story: ForecastStory, { basis, result, target }: GroupForecast, options: ForecastOptions): SeriesChart {
	const { language } = options;
	const accuracy = story.accuracy === null ? '' : language === 'zh' ? `历史回测准确率 ${percentage(story.accuracy)}` : `Past forecasts were ${percentage(story.accuracy)} accurate`;
	const perPeriod = options.targetOver === 'horizon' || target === null ? null : target;
	return {
		title: story.name === '' ? story.valueName : story.name,
		subtitle: forecastSentence({ ...story, target: null, accuracy: null, peak: null, name: '' }, language),
		footnote: accuracy,
		valueName: story.valueName,
		prepared: basis.prepared,
		point: result.point,
		intervals: result.intervals,
		anomalies: [],
		expected: null,
		// A target for a month is no line among days.
		rule: perPeriod !== null && perPeriod.steps === 1 ? { value: perPeriod.value, label: language === 'zh' ? '目标' : 'Target' } : null,
		language,
	};
}

function summaryOf(group: GroupForecast, story: ForecastStory, table: PreparedTable, options: ForecastOptions): IDataObject {
	const { basis, result, backtest, target, notes } = group;
	const accuracy = backtest?.accuracy ?? null;
	return {
		...summaryHead(basis, result.status),
		horizon: table.horizon,
		total: story.total,
		...(story.range !== null && { totalLower: story.range.lower, totalUpper: story.range.upper, totalLevel: story.range.level }),
		change: story.change,
		accuracy,
		betterThanLastYear: story.betterThanLastYear,
		backtest: backtest && { origins: backtest.origins, horizon: backtest.horizon, mase: backtest.mase, bias: backtest.bias, betterThanSeasonalNaive: backtest.betterThanSeasonalNaive, methods: accuracyEffort(table.bases.length) },
		target: target && { value: target.value, over: options.targetOver, period: target.date, known: target.known, expected: target.expected, probability: target.probability },
		methods: result.members.map(({ name, weight }) => ({ name, weight })),
		repairs: repairsOf(basis),
		sentence: forecastSentence(story, options.language),
		summary: forecastMarkdown(story, options.language),
		model: fittedModel('forecast-combination', [result.combination, result.members, options.seed], accuracy === null ? null : `backtest ${accuracy.toFixed(2)}`),
		warnings: wordNotes(notes),
	};
}

/** Forecasts every group: rows ahead on the first output, one summary a group on the second. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await runSeriesTable(this, {
		outputs: 2,
		process: async (rows) => {
			const options = readOptions(this);
			const table = await prepareTable(this, rows, options, { value: { name: 'valueField', displayName: 'Value Field' } });
			const results = await requestForecasts(this, table, options);
			// The answer about the target comes before the figure on accuracy, should the time run short.
			const targets = await askTargets(this, table, results, options);
			const backtests = await requestAccuracy(this, table, results, options);
			const charts: Array<SeriesChart | null> = [];
			const groups = table.bases.map((basis, index): GroupOutput => {
				const result = results[index];
				if (!isReport(result)) {
					charts.push(null);
					const own = refusalNote(basis, table.bases, result ?? null);
					const [why = ''] = noteTexts([own], options.language);
					const summary: IDataObject = {
						...summaryHead(basis, 'refused'), horizon: table.horizon, total: null, change: null, accuracy: null, betterThanLastYear: null, backtest: null, target: null,
						methods: [], repairs: repairsOf(basis), sentence: why, summary: why,
						model: fittedModel('forecast-combination', [], null), warnings: wordNotes([own, ...table.notes]),
					};
					return outputOf(basis, table.indexAt, { namespace: 'forecastSummary', summary, items: [] });
				}
				const { values } = basis.prepared;
				const over = periodsOver(basis.prepared, table.horizon, table.now);
				const target = targets[index] ?? null;
				const backtest = backtests[index];
				// The fast methods' errors say nothing against a forecast by all of them.
				const isJudged = accuracyEffort(table.bases.length) === 'full';
				const naive = isJudged && isReport(backtest) && !backtest.betterThanSeasonalNaive && backtest.status === 'decided' && backtest.accuracy !== null;
				const notes: Note[] = [
					...result.notes,
					...(naive && !result.notes.some(({ code }) => code === 'forecast-no-better-than-naive') ? [note('forecast-no-better-than-naive', {})] : []),
					...(table.horizon > values.length ? [note('forecast-horizon-long', { horizon: table.horizon, values: values.length })] : []),
					...(over > 0 ? [note('forecast-history-old', { last: dateAt(basis.prepared, values.length - 1), over, frequency: table.frequency })] : []),
					...(target?.isOver === true ? [note('forecast-target-past', { period: target.date ?? '' })] : []),
					...table.notes,
				];
				const group: GroupForecast = { basis, result, backtest: isReport(backtest) ? backtest : null, target, notes };
				const story = storyOf(group, table, options);
				charts.push(chartOf(story, group, options));
				const items = [...(options.includeHistory ? historyItems(basis.read.group, basis.prepared) : []), ...futureItems(basis.read.group, basis.prepared, result)];
				return outputOf(basis, table.indexAt, { namespace: 'forecastSummary', summary: summaryOf(group, story, table, options), items });
			});
			return await attachCharts(this, groups, charts, options);
		},
	});
}
