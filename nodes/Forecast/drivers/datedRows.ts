import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { FEWEST_VALUES } from '../../../models/forecast/refusal';
import type { DroppedDriver } from '../../../models/forecast/drivers/driverTypes';
import type { KnownDriver } from '../../../models/forecast/drivers/knownFuture';
import { knownFuture } from '../../../models/forecast/drivers/knownFuture';
import type { DriverHistory, DriversRequest, DriversResult } from '../../../models/forecast/drivers/tasks';
import { seasonsOf } from '../../../models/forecast/seasonsOf';
import { getPool } from '../../../models/runtime';
import type { TableRow } from '../../shared/tableContract';
import type { Warning } from '../../shared/warning';
import { warning } from '../../shared/warning';
import type { ForecastOptions } from '../options/readOptions';
import { groupName } from '../read/readGroups';
import { attachCharts } from '../results/attachCharts';
import { futureItems, historyItems } from '../results/forecastItems';
import type { GroupBasis } from '../results/groupBasis';
import { outputOf, refusalNote, repairsOf, summaryHead } from '../results/groupBasis';
import type { SeriesChart } from '../results/lineChart';
import { fittedModel } from '../results/model';
import { wordNotes } from '../results/wordNotes';
import { prepareTable } from '../run/prepareTable';
import type { PreparedTable } from '../run/prepareTable';
import { runOptions } from '../run/requestGroups';
import type { GroupOutput } from '../run/runSeriesTable';
import { driverSentence } from '../wording/driverWords';
import { contributionsOf, fitFigures, fitWarnings, noFigures, refusalWarnings } from './driverSummary';
import { tablesRequest } from './plainRows';
import { refuseTexts } from './readDriverTable';

/** A group's drivers without holes, and what had to be done for it. */
interface ReadyGroup {
	readonly basis: GroupBasis;
	readonly drivers: readonly KnownDriver[];
	/** Drivers without any value. */
	readonly empty: readonly DroppedDriver[];
	readonly warnings: readonly Warning[];
}

function readyGroup(basis: GroupBasis, horizon: number): ReadyGroup {
	const { calendar, drivers } = basis.prepared;
	const whole = drivers.map((driver) => knownFuture(driver, horizon, seasonsOf(calendar.frequency).period));
	const known = whole.filter((driver) => driver !== null);
	return {
		basis,
		drivers: known,
		empty: drivers.filter((_, index) => whole[index] === null).map(({ name }): DroppedDriver => ({ name, reason: 'constant', with: [] })),
		warnings: known.flatMap(({ name, filled, carried }) => [
			...(filled > 0 ? [warning('drivers-filled', { name, count: filled })] : []),
			...(carried > 0 ? [warning('drivers-carried', { name, steps: carried, horizon })] : []),
		]),
	};
}

/** A driver may lack numbers in one group, but not in all of them. */
function refuseTextDrivers({ bases }: PreparedTable): void {
	for (const [column, { name }] of (bases[0]?.read.raw.drivers ?? []).entries()) {
		refuseTexts(bases.flatMap(({ read }) => [...(read.raw.drivers?.[column]?.values ?? [])]), 'Driver Fields', name);
	}
}

/** As far as the rows with an empty target reach, unless the user says how far. */
function horizonOf(table: PreparedTable, options: ForecastOptions): number {
	if (options.horizon > 0) return options.horizon;
	const known = table.bases.reduce((most, { prepared }) => prepared.drivers.reduce((longest, { future }) => Math.max(longest, future.length), most), 0);
	return known > 0 ? known : table.horizon;
}

function refused(basis: GroupBasis, table: PreparedTable, warnings: readonly Warning[], dropped: readonly DroppedDriver[]): GroupOutput {
	const summary: IDataObject = {
		...summaryHead(basis, 'refused'), target: table.table.valueName, ...noFigures(dropped), predicted: null, repairs: repairsOf(basis),
		sentence: warnings.at(-1)?.message ?? '', model: fittedModel('least-squares', [], null), warnings: [...warnings, ...wordNotes(table.notes)],
	};
	return outputOf(basis, table.indexAt, { namespace: 'drivers', summary, items: [] });
}

/** Drivers of a series: least squares on what is known of the future, the ensemble on the rest. */
export async function datedRows(context: IExecuteFunctions, rows: TableRow[], options: ForecastOptions): Promise<GroupOutput[]> {
	const table = await prepareTable(context, rows, options, { value: { name: 'targetField', displayName: 'Target Field' }, drivers: 'driverFields' });
	refuseTextDrivers(table);
	const horizon = horizonOf(table, options);
	const ready = table.bases.map((basis) => readyGroup(basis, horizon));
	const fitting = ready.filter(({ basis }) => basis.prepared.values.length >= FEWEST_VALUES);
	const { period, longPeriods } = seasonsOf(table.frequency);
	const request: DriversRequest = {
		...tablesRequest(options),
		tables: [],
		histories: fitting.map(({ basis, drivers }): DriverHistory => ({ id: basis.prepared.id, values: basis.prepared.values, drivers })),
		series: { horizon, seed: options.seed, effort: 'full', period, longPeriods },
	};
	const { groups: answers } = await getPool().run<DriversResult>('forecast.drivers', request, runOptions(context));
	const charts: Array<SeriesChart | null> = [];
	const groups = ready.map((group): GroupOutput => {
		const { basis, empty } = group;
		const answer = answers[fitting.indexOf(group)];
		const wordless = answer === undefined || 'failed' in answer;
		if (wordless || answer.fit.status === 'refused' || answer.forecast === null) {
			charts.push(null);
			if (answer === undefined) return refused(basis, table, wordNotes([refusalNote(basis, table.bases, null)]), []);
			if ('failed' in answer) return refused(basis, table, [warning('forecast-group-stopped', { reason: answer.failed })], []);
			return refused(basis, table, answer.fit.status === 'refused' ? refusalWarnings(answer.fit) : [], answer.fit.dropped);
		}
		const { fit, forecast, predictions, whatIf } = answer;
		const predicted = { rows: horizon, total: forecast.point.reduce((sum, value) => sum + value, 0) };
		const name = groupName(basis.read.group);
		const sentence = driverSentence({ name, targetName: table.table.valueName, fit, predicted, whatIf }, options.language);
		charts.push({
			title: name === '' ? table.table.valueName : name, subtitle: sentence, footnote: '', valueName: table.table.valueName, prepared: basis.prepared,
			point: forecast.point, intervals: forecast.intervals, anomalies: [], expected: null, rule: null, language: options.language,
		});
		const figures = fitFigures({ ...fit, dropped: [...empty, ...fit.dropped] }, whatIf);
		const warnings = [...fitWarnings({ ...fit, dropped: [...empty, ...fit.dropped] }, predictions, whatIf, true), ...group.warnings, ...wordNotes(forecast.notes), ...wordNotes(table.notes)];
		const summary: IDataObject = {
			...summaryHead(basis, forecast.status), target: table.table.valueName, ...figures, horizon, predicted, repairs: repairsOf(basis), sentence,
			model: fittedModel('least-squares-with-ensemble', fit.coefficients, `R² ${fit.r2.toFixed(2)}`), warnings,
		};
		const explained = (step: number): IDataObject => {
			const prediction = predictions[step];
			return prediction === undefined ? {} : { ...contributionsOf(fit, prediction), rest: forecast.rest[step] ?? 0 };
		};
		const items = [...(options.includeHistory ? historyItems(basis.read.group, basis.prepared) : []), ...futureItems(basis.read.group, basis.prepared, forecast, explained)];
		return outputOf(basis, table.indexAt, { namespace: 'drivers', summary, items });
	});
	return await attachCharts(context, groups, charts, options);
}
