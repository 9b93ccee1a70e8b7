import type { Progress } from '../../runtime/protocol';
import type { TaskTools } from '../../runtime/task';
import { driverSeriesSteps, type DriverSeriesForecast, type DriverSeriesOptions } from './driverSeries';
import type { Driver, DriverFit, DriverPrediction, DriverRefusal } from './driverTypes';
import { fitDrivers } from './fitDrivers';
import type { KnownDriver } from './knownFuture';
import { predictDrivers } from './predictDrivers';
import { whatIf, type DriverChange, type WhatIf } from './whatIf';

/** A group of plain rows: what is learnt from, and what is to be predicted. */
export interface DriverTable {
	readonly drivers: readonly Driver[];
	readonly target: Float64Array;
	/** One list a row, a value for each driver, every one finite. */
	readonly predict: ReadonlyArray<readonly number[]>;
}

/** A group with dates: a regular series and its drivers over the horizon. */
export interface DriverHistory {
	readonly id: string;
	readonly values: Float64Array;
	readonly drivers: readonly KnownDriver[];
}

export interface DriversRequest {
	readonly tables: readonly DriverTable[];
	readonly histories: readonly DriverHistory[];
	readonly levels: readonly number[];
	readonly changes: readonly DriverChange[];
	/** Of the histories. */
	readonly series: Omit<DriverSeriesOptions, 'outOfTime' | 'levels'>;
	readonly budgetMilliseconds: number;
}

export interface DriversAnswer {
	readonly fit: DriverFit | DriverRefusal;
	/** One for each row to predict, or each step of the horizon. */
	readonly predictions: readonly DriverPrediction[];
	readonly whatIf: WhatIf | null;
	/** Only of groups with dates. */
	readonly forecast: DriverSeriesForecast | null;
}

export interface DriversResult {
	/** Tables first, then histories, in order; null for a group that broke, with the error's name. */
	readonly groups: ReadonlyArray<DriversAnswer | { readonly failed: string }>;
}

const refused = (fit: DriverRefusal): DriversAnswer => ({ fit, predictions: [], whatIf: null, forecast: null });

function answerTable({ drivers, target, predict }: DriverTable, { levels, changes }: DriversRequest): DriversAnswer {
	const fit = fitDrivers(drivers, target);
	if (fit.status === 'refused') return refused(fit);
	const places = fit.coefficients.map(({ name }) => drivers.findIndex((driver) => driver.name === name));
	const rows = predict.map((row) => places.map((place) => row[place] as number));
	return { fit, predictions: predictDrivers(fit, rows, levels), whatIf: changes.length === 0 ? null : whatIf(fit, rows, changes), forecast: null };
}

function* answerHistory({ id, values, drivers }: DriverHistory, request: DriversRequest, outOfTime: () => boolean): Generator<void, DriversAnswer> {
	const forecast = yield* driverSeriesSteps(id, values, drivers, { ...request.series, levels: request.levels, outOfTime });
	if (forecast.status === 'refused') return refused(forecast);
	const kept = forecast.fit.coefficients.map(({ name }) => drivers.find((driver) => driver.name === name));
	const rows = Array.from(forecast.point, (_, step) => kept.map((driver) => driver?.future[step] as number));
	const change = request.changes.length === 0 ? null : whatIf(forecast.fit, rows, request.changes);
	// What the drivers do not explain stays as it is: it belongs to both totals.
	const rest = forecast.rest.reduce((sum, value) => sum + value, 0);
	return { fit: forecast.fit, predictions: forecast.predictions, whatIf: change && { ...change, before: change.before + rest, after: change.after + rest }, forecast };
}

/** The task `forecast.drivers`. */
export async function* forecastFromDrivers(request: DriversRequest, { milliseconds }: TaskTools): AsyncGenerator<Progress, DriversResult, void> {
	const end = milliseconds() + request.budgetMilliseconds;
	const total = request.tables.length + request.histories.length;
	const groups: Array<DriversResult['groups'][number]> = [];
	for (const table of request.tables) {
		try {
			groups.push(answerTable(table, request));
		} catch (error) {
			groups.push({ failed: error instanceof Error ? error.name : 'unknown' });
		}
		yield { done: groups.length, total };
	}
	for (const history of request.histories) {
		try {
			const steps = answerHistory(history, request, () => milliseconds() > end);
			for (let step = steps.next(); ; step = steps.next()) {
				if (step.done === true) {
					groups.push(step.value);
					break;
				}
				yield { done: groups.length, total };
			}
		} catch (error) {
			groups.push({ failed: error instanceof Error ? error.name : 'unknown' });
		}
	}
	return { groups };
}
