import { driverSeriesSteps } from '../../models/forecast/drivers/driverSeries';
import type { Driver } from '../../models/forecast/drivers/driverTypes';
import { fitDrivers } from '../../models/forecast/drivers/fitDrivers';
import { finish } from '../../models/forecast/finish';
import { forecastSeries } from '../../models/forecast/forecastSeries';
import { seasonsOf } from '../../models/forecast/seasonsOf';
import { advertising, robyn, type DriverSet } from '../data/driverSets';
import { MissingData } from '../data/readSet';
import type { BenchOptions } from '../harness/options';
import type { Part } from '../harness/part';
import { python, pythonObstacle } from '../harness/python';
import { atLeast, atMost, row, type Row } from '../harness/row';
import { mean } from '../harness/statistics';

interface PeerFit {
	r2: number;
	coefficients: number[];
	intercept: number;
	next: number[];
}

const ENGINE = 'node';
const PEER = 'scikit-learn';
const LIST = 'requirements-forecast';
const ORIGINS = 6;
const HORIZON = 13;
/** A double has no more. */
const MOST_DIGITS = 16;
const { period, longPeriods } = seasonsOf('week');
const OPTIONS = { horizon: HORIZON, levels: [0.95], seed: 42, effort: 'full', period, longPeriods } as const;

const columns = ({ drivers, x }: DriverSet, from: number, until: number): Driver[] =>
	drivers.map((name, column) => ({ name, values: Float64Array.from(x.slice(from, until), (cells) => cells[column] as number) }));

function peerFits(fits: Array<{ x: number[][]; y: number[]; next: number[][] }>): PeerFit[] | null {
	return pythonObstacle(LIST) === null ? (JSON.parse(python('driver_peers.py', [], JSON.stringify({ fits }), LIST)) as PeerFit[]) : null;
}

const percentageError = (actual: readonly number[], forecast: ArrayLike<number>): number =>
	100 * mean(actual.map((value, step) => Math.abs(value - (forecast[step] as number)) / Math.abs(value)));

function equalRows(set: DriverSet): Row[] {
	const fit = fitDrivers(columns(set, 0, set.y.length), Float64Array.from(set.y));
	if (fit.status !== 'fitted') throw new Error(`${set.name} was refused: ${fit.reason}`);
	const peer = peerFits([{ x: set.x, y: set.y, next: [] }])?.[0];
	const note = pythonObstacle(LIST) ?? `${set.y.length} rows, ${set.drivers.length} drivers`;
	const pairs = peer === undefined ? [] : [[fit.intercept.value, peer.intercept], ...fit.coefficients.map(({ value }, index) => [value, peer.coefficients[index] ?? NaN])];
	const difference = Math.max(...pairs.map(([ours = NaN, theirs = NaN]) => Math.abs(ours - theirs) / Math.abs(theirs)));
	const digits = pairs.length === 0 ? null : Math.min(MOST_DIGITS, -Math.log10(difference));
	return [
		row({ measure: `${set.name}, R²`, engine: ENGINE, unit: 'plain', ours: fit.r2, peer: { name: PEER, value: peer?.r2 ?? null }, gate: atLeast(0.897), note }),
		row({ measure: `${set.name}, digits that every coefficient shares with ${PEER}`, engine: ENGINE, unit: 'plain', ours: digits, gate: atLeast(8), note }),
	];
}

function forecastRows(set: DriverSet): Row[] {
	const origins = Array.from({ length: ORIGINS }, (_, index) => set.y.length - (ORIGINS - index) * HORIZON);
	const known = origins.map((origin) => {
		const future = columns(set, origin, origin + HORIZON);
		const drivers = columns(set, 0, origin).map(({ name, values }, index) => ({ name, past: values, future: future[index]?.values ?? values, filled: 0, carried: 0 }));
		const forecast = finish(driverSeriesSteps('robyn', Float64Array.from(set.y.slice(0, origin)), drivers, OPTIONS));
		if (forecast.status === 'refused') throw new Error(`${set.name} was refused: ${forecast.reason}`);
		return percentageError(set.y.slice(origin, origin + HORIZON), forecast.point);
	});
	const alone = origins.map((origin) => {
		const result = forecastSeries({ id: 'robyn', values: Float64Array.from(set.y.slice(0, origin)), period, longPeriods }, { ...OPTIONS, nonNegative: 'auto' });
		return 'point' in result ? percentageError(set.y.slice(origin, origin + HORIZON), result.point) : NaN;
	});
	const peers = peerFits(origins.map((origin) => ({ x: set.x.slice(0, origin), y: set.y.slice(0, origin), next: set.x.slice(origin, origin + HORIZON) })));
	const theirs = peers?.map(({ next }, index) => percentageError(set.y.slice(origins[index] as number, (origins[index] as number) + HORIZON), next));
	const note = `${ORIGINS} origins × ${HORIZON} weeks, drivers known: ${known.map((value) => value.toFixed(1)).join(', ')}`;
	return [
		row({
			measure: `${set.name}, MAPE in percent`, engine: ENGINE, unit: 'plain', ours: mean(known),
			peer: { name: `${PEER} LinearRegression`, value: theirs === undefined ? null : mean(theirs) }, gate: atMost(10), stretch: atMost(8.8),
			note: pythonObstacle(LIST) ?? note,
		}),
		row({ measure: `${set.name}, MAPE without drivers`, engine: ENGINE, unit: 'plain', ours: mean(alone), note: 'the ensemble on revenue alone, for comparison' }),
	];
}

function rowsOf(name: string, make: () => Row[]): Row[] {
	try {
		return make();
	} catch (error) {
		if (!(error instanceof MissingData)) throw error;
		return [row({ measure: name, engine: ENGINE, unit: 'plain', ours: null, note: error.message })];
	}
}

/** Do drivers explain and predict what they should, and are the coefficients those of scikit-learn? */
export const drivers: Part = {
	name: 'drivers',
	run: async ({ data }: BenchOptions): Promise<Row[]> =>
		[...rowsOf('Robyn weekly', () => forecastRows(robyn(data))), ...rowsOf('Advertising', () => equalRows(advertising(data)))],
};
