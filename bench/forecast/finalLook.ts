import { seasonalNaive } from '../../models/forecast/engines/seasonalNaive';
import { finalSets } from '../data/finalSets';
import { scalePeriodOf, type SeriesSet, type SeriesSource } from '../data/forecastSets';
import { MissingData } from '../data/readSet';
import type { BenchOptions } from '../harness/options';
import type { Part } from '../harness/part';
import { atMost, below, row, type Row } from '../harness/row';
import { mean } from '../harness/statistics';
import { ownForecasts } from './ours';
import { peerForecasts, peerObstacle, sampleOf } from './peers';
import { naiveScale, scaledError } from './scoring';
import { openSet } from './sets';

const ENGINE = 'node';

/** Scaled error over the steps that have an actual value. */
function errorOf(test: Float64Array, point: ArrayLike<number>, scale: number): number {
	const known = [...test.keys()].filter((step) => !Number.isNaN(test[step]));
	return scaledError(known.map((step) => test[step] as number), known.map((step) => point[step] as number), scale);
}

/** Series that can be scored: with a scale above zero, and with something to compare. */
function scorable(set: SeriesSet): SeriesSet {
	const period = scalePeriodOf(set);
	const series = set.series.filter(({ train, test }) =>
		train.length > period && naiveScale(train, period) > 0 && test.some((value) => !Number.isNaN(value)));
	return { ...set, series };
}

function naivePoint(train: Float64Array, set: SeriesSet): Float64Array {
	return seasonalNaive.fit(train, { period: scalePeriodOf(set), periods: [], regressors: [], seed: 1 }).predict(set.horizon, []).point;
}

async function look(source: SeriesSource, options: BenchOptions, say: (line: string) => void): Promise<Row[]> {
	const whole = openSet(source, options);
	const set = scorable(whole);
	const own = await ownForecasts(set, say);
	const errors = set.series.map(({ train, test }, index) => {
		const scale = naiveScale(train, scalePeriodOf(set));
		return { own: errorOf(test, own[index]?.point ?? [], scale), naive: errorOf(test, naivePoint(train, set), scale) };
	});
	const dropped = whole.series.length - set.series.length;
	const note = `${errors.length} series, ${dropped} without a scale dropped; never tuned on`;
	const first = row({
		measure: `${set.name}, MASE against seasonal naive`, engine: ENGINE, unit: 'plain', ours: mean(errors.map((error) => error.own)),
		peer: { name: 'seasonal naive', value: mean(errors.map((error) => error.naive)) }, judged: 'ratio', stretch: below(1), note,
	});
	const places = sampleOf(set);
	const peers = peerObstacle() === null ? peerForecasts(set, 'AutoETS') : [];
	const pairs = places.flatMap((place, index) => {
		const [series, peer] = [set.series[place], peers[index]];
		if (series === undefined || !peer) return [];
		return [{ own: errors[place]?.own ?? NaN, peer: errorOf(series.test, peer.point, naiveScale(series.train, scalePeriodOf(set))) }];
	});
	return [
		first,
		row({
			measure: `${set.name}, MASE against statsforecast`, engine: ENGINE, unit: 'plain',
			ours: pairs.length === 0 ? null : mean(pairs.map((pair) => pair.own)),
			peer: { name: 'AutoETS', value: pairs.length === 0 ? null : mean(pairs.map((pair) => pair.peer)) },
			judged: 'ratio', stretch: atMost(1), note: peerObstacle() ?? `${pairs.length} seeded series`,
		}),
	];
}

/** Sets that played no part in the design. */
export const finalLook: Part = {
	name: 'finalLook',
	async run(options, say): Promise<Row[]> {
		const rows: Row[] = [];
		for (const source of finalSets) {
			try {
				rows.push(...(await look(source, options, say)));
			} catch (error) {
				if (!(error instanceof MissingData)) throw error;
				rows.push(row({ measure: source.name, engine: ENGINE, unit: 'plain', ours: null, note: error.message }));
			}
		}
		return rows;
	},
};
