import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { DriverPrediction } from '../../../models/forecast/drivers/driverTypes';
import { predictDrivers } from '../../../models/forecast/drivers/predictDrivers';
import type { DriversAnswer, DriversRequest, DriversResult } from '../../../models/forecast/drivers/tasks';
import { getPool } from '../../../models/runtime';
import type { TableRow } from '../../shared/tableContract';
import { warning } from '../../shared/warning';
import { readChanges } from '../options/readEvents';
import type { ForecastOptions } from '../options/readOptions';
import { groupName } from '../read/readGroups';
import { fittedModel } from '../results/model';
import { runOptions } from '../run/requestGroups';
import type { GroupOutput, OutputItem } from '../run/runSeriesTable';
import { driverSentence } from '../wording/driverWords';
import { contributionsOf, fitFigures, fitWarnings, noFigures, refusalWarnings } from './driverSummary';
import type { DriverGroup } from './readDriverTable';
import { readDriverTable } from './readDriverTable';

/** A request of tables alone. */
export function tablesRequest(options: ForecastOptions): Omit<DriversRequest, 'tables' | 'histories'> {
	return {
		levels: options.levels,
		changes: readChanges(options.raw),
		series: { horizon: 1, seed: options.seed, effort: 'full', period: 1, longPeriods: [] },
		budgetMilliseconds: options.budget.left(),
	};
}

function boundsOf({ intervals }: DriverPrediction): IDataObject {
	return Object.fromEntries(
		intervals.flatMap(({ level, lower, upper }) => {
			const name = Number((level * 100).toPrecision(6));
			return [[`lower${name}`, lower], [`upper${name}`, upper]];
		}),
	);
}

function itemsOf(group: DriverGroup, answer: DriversAnswer, rows: readonly TableRow[], options: ForecastOptions): OutputItem[] {
	const { fit } = answer;
	if (fit.status !== 'fitted') return [];
	const item = (position: number, forecast: IDataObject): OutputItem => ({
		json: { ...rows[position]?.json, forecast: { group: group.group, ...forecast } },
		rows: [rows[position]?.index ?? position],
	});
	const places = fit.coefficients.map(({ name }) => group.drivers.findIndex((driver) => driver.name === name));
	const past = options.includeHistory ? predictDrivers(fit, group.known.map((_, row) => places.map((place) => group.drivers[place]?.values[row] as number)), []) : [];
	return [
		...past.map((prediction, row) => item(group.known[row] as number, { value: group.target[row] ?? null, kind: 'actual', fitted: prediction.value, ...contributionsOf(fit, prediction) })),
		...answer.predictions.map((prediction, row) =>
			item(group.asked[row] as number, { value: prediction.value, ...boundsOf(prediction), kind: 'forecast', ...contributionsOf(fit, prediction) }),
		),
	];
}

/** Drivers of rows that have no date: customers, shops, products. */
export async function plainRows(context: IExecuteFunctions, rows: TableRow[], options: ForecastOptions): Promise<GroupOutput[]> {
	const table = await readDriverTable(context, rows);
	const request: DriversRequest = { ...tablesRequest(options), tables: table.groups.map(({ drivers, target, predict }) => ({ drivers, target, predict })), histories: [] };
	const { groups: answers } = await getPool().run<DriversResult>('forecast.drivers', request, runOptions(context));
	const indexAt = (position: number): number => rows[position]?.index ?? position;
	return table.groups.map((group, index): GroupOutput => {
		const answer = answers[index] as DriversResult['groups'][number];
		const head: IDataObject = { group: group.group, target: table.targetName };
		const used = [...group.known, ...group.asked].map(indexAt).sort((one, other) => one - other);
		const base = { namespace: 'drivers', indexes: group.positions.map(indexAt), used, skipped: group.skipped };
		if ('failed' in answer || answer.fit.status === 'refused') {
			const warnings = 'failed' in answer ? [warning('forecast-group-stopped', { reason: answer.failed })] : answer.fit.status === 'refused' ? refusalWarnings(answer.fit) : [];
			const dropped = 'failed' in answer ? [] : answer.fit.dropped;
			const sentence = warnings.at(-1)?.message ?? '';
			return { ...base, items: [], summary: { ...head, status: 'refused', ...noFigures(dropped), predicted: null, repairs: [], sentence, model: fittedModel('least-squares', [], null), warnings } };
		}
		const { fit, predictions, whatIf } = answer;
		const predicted = predictions.length === 0 ? null : { rows: predictions.length, total: predictions.reduce((sum, { value }) => sum + value, 0) };
		const shownWhatIf = predictions.length === 0 ? null : whatIf;
		const sentence = driverSentence({ name: groupName(group.group), targetName: table.targetName, fit, predicted, whatIf: shownWhatIf }, options.language);
		return {
			...base,
			items: itemsOf(group, answer, rows, options),
			summary: {
				...head,
				status: 'decided',
				...fitFigures(fit, shownWhatIf),
				predicted,
				repairs: [],
				sentence,
				model: fittedModel('least-squares', fit.coefficients, `R² ${fit.r2.toFixed(2)}`),
				warnings: fitWarnings(fit, predictions, shownWhatIf, false),
			},
		};
	});
}
