import { m3, m4Weekly, tourism, type SeriesSet, type SeriesSource } from '../data/forecastSets';
import { MissingData } from '../data/readSet';
import type { BenchOptions } from '../harness/options';
import type { Part } from '../harness/part';
import { atMost, row, type Row } from '../harness/row';
import { mean } from '../harness/statistics';
import { naive2 } from '../../models/forecast/engines/naive2';
import { ownForecasts } from './ours';
import { peerForecasts, peerObstacle, sampleOf, type Method } from './peers';
import { naiveScale, scaledError, symmetricError } from './scoring';
import { openSet } from './sets';

type Say = (line: string) => void;

/** Errors of one method on some series. */
interface Errors {
	symmetric: number[];
	scaled: number[];
}

const ENGINE = 'node';
const METHODS: Method[] = ['AutoETS', 'AutoTheta', 'SCUM'];
const DESIGNED = 'designed with this set in view';
/** The scoring is right when it finds the official figures of Naive2 ("Evaluation and Ranks.xlsx" of M4). */
const OFFICIAL_WEEKLY = { symmetric: 9.161, scaled: 2.777 };

function errorsOf(set: SeriesSet, places: readonly number[], points: ReadonlyArray<ArrayLike<number>>): Errors {
	const symmetric: number[] = [];
	const scaled: number[] = [];
	places.forEach((place, index) => {
		const series = set.series[place];
		const point = points[index];
		if (series === undefined || point === undefined) return;
		symmetric.push(symmetricError(series.test, point));
		scaled.push(scaledError(series.test, point, naiveScale(series.train, set.period)));
	});
	return { symmetric, scaled };
}

const join = (all: readonly Errors[]): Errors => ({
	symmetric: all.flatMap((each) => each.symmetric),
	scaled: all.flatMap((each) => each.scaled),
});

/** Overall weighted average of M4: mean of both errors' ratios to Naive2's. */
const overall = (own: Errors, yardstick: Errors): number =>
	(mean(own.symmetric) / mean(yardstick.symmetric) + mean(own.scaled) / mean(yardstick.scaled)) / 2;

function naive2Points(set: SeriesSet): Float64Array[] {
	return set.series.map(({ train }) =>
		naive2.fit(train, { period: set.period, periods: [], regressors: [], seed: 1 }).predict(set.horizon, []).point);
}

interface Scored {
	set: SeriesSet;
	own: Errors;
	yardstick: Errors;
	/** On the sample: ours, Naive2's, and each peer's. */
	sample: { own: Errors; yardstick: Errors; peers: Map<Method, Errors> };
}

async function score(source: SeriesSource, options: BenchOptions, say: Say): Promise<Scored> {
	const set = openSet(source, options);
	const all = set.series.map((_, index) => index);
	const points = (await ownForecasts(set, say)).map(({ point }) => point);
	const yardstick = naive2Points(set);
	const places = sampleOf(set);
	const peers = new Map<Method, Errors>();
	for (const method of peerObstacle() === null ? METHODS : []) {
		const forecasts = peerForecasts(set, method);
		// A series that a peer cannot do counts with Naive2's forecast, so that no method picks its series.
		peers.set(method, errorsOf(set, places, places.map((place, index) => forecasts[index]?.point ?? (yardstick[place] as Float64Array))));
		say(`${set.name}: ${method}`);
	}
	const at = (some: readonly Float64Array[]): Float64Array[] => places.map((place) => some[place] as Float64Array);
	return {
		set,
		own: errorsOf(set, all, points),
		yardstick: errorsOf(set, all, yardstick),
		sample: { own: errorsOf(set, places, at(points)), yardstick: errorsOf(set, places, at(yardstick)), peers },
	};
}

/** Rows against each peer on the seeded sample of one set or several. */
function peerRows(name: string, scored: readonly Scored[], figure: (own: Errors, yardstick: Errors) => number, what: string): Row[] {
	const yardstick = join(scored.map(({ sample }) => sample.yardstick));
	const own = join(scored.map(({ sample }) => sample.own));
	const note = `${own.scaled.length} seeded series`;
	const obstacle = peerObstacle();
	return METHODS.map((method) => {
		const peer = join(scored.flatMap(({ sample }) => sample.peers.get(method) ?? []));
		return row({
			measure: `${name}, ${what}, against statsforecast`, engine: ENGINE, unit: 'plain', ours: figure(own, yardstick),
			peer: { name: method, value: obstacle === null ? figure(peer, yardstick) : null }, note: obstacle ?? note,
		});
	});
}

const scaledMean = (own: Errors): number => mean(own.scaled);
const symmetricMean = (own: Errors): number => mean(own.symmetric);

function m3Rows(scored: readonly Scored[]): Row[] {
	const own = join(scored.map((each) => each.own));
	const yardstick = join(scored.map((each) => each.yardstick));
	const parts = scored.map((each) => `${each.set.name} ${overall(each.own, each.yardstick).toFixed(3)}`).join(', ');
	return [
		row({
			measure: 'M3 all, OWA', engine: ENGINE, unit: 'plain', ours: overall(own, yardstick), gate: atMost(0.83), stretch: atMost(0.82),
			note: `${own.scaled.length} series; ${parts}; ${DESIGNED}`,
		}),
		row({
			measure: 'M3 all, sMAPE', engine: ENGINE, unit: 'plain', ours: symmetricMean(own), gate: atMost(12.7), stretch: atMost(12.6),
			note: 'published: SCUM 12.63, Theta 13.05, ForecastPro 13.23',
		}),
		...peerRows('M3 all', scored, overall, 'OWA'),
	];
}

function tourismRows(scored: readonly Scored[]): Row[] {
	const bounds = [{ gate: 1.48, stretch: 1.44 }, { gate: 1.54, stretch: 1.5 }];
	return scored.flatMap((each, index) => [
		row({
			measure: `${each.set.name}, MASE`, engine: ENGINE, unit: 'plain', ours: scaledMean(each.own),
			gate: atMost(bounds[index]?.gate ?? NaN), stretch: atMost(bounds[index]?.stretch ?? NaN),
			note: `${each.own.scaled.length} series; ${DESIGNED}`,
		}),
		...peerRows(each.set.name, [each], scaledMean, 'MASE'),
	]);
}

function weeklyRows([each]: readonly Scored[]): Row[] {
	if (each === undefined) return [];
	return [
		row({
			measure: 'M4 weekly, scoring', engine: ENGINE, unit: 'plain', ours: scaledMean(each.yardstick),
			peer: { name: 'official', value: OFFICIAL_WEEKLY.scaled },
			note: `MASE of Naive2; sMAPE ${symmetricMean(each.yardstick).toFixed(3)} for ${OFFICIAL_WEEKLY.symmetric}`,
		}),
		row({
			measure: 'M4 weekly, OWA', engine: ENGINE, unit: 'plain', ours: overall(each.own, each.yardstick), gate: atMost(0.73), stretch: atMost(0.715),
			note: `${each.own.scaled.length} series; best entrant .739; ${DESIGNED}`,
		}),
		...peerRows('M4 weekly', [each], overall, 'OWA'),
	];
}

async function rowsOf(
	name: string,
	sources: readonly SeriesSource[],
	rows: (scored: readonly Scored[]) => Row[],
	options: BenchOptions,
	say: Say,
): Promise<Row[]> {
	try {
		const scored: Scored[] = [];
		for (const source of sources) scored.push(await score(source, options, say));
		return rows(scored);
	} catch (error) {
		if (!(error instanceof MissingData)) throw error;
		return [row({ measure: name, engine: ENGINE, unit: 'plain', ours: null, note: error.message })];
	}
}

/** How far off forecasts are, on public competitions. */
export const quality: Part = {
	name: 'quality',
	async run(options, say): Promise<Row[]> {
		return [
			...(await rowsOf('M3', m3, m3Rows, options, say)),
			...(await rowsOf('Tourism', tourism, tourismRows, options, say)),
			...(await rowsOf('M4 weekly', [m4Weekly], weeklyRows, options, say)),
		];
	},
};
