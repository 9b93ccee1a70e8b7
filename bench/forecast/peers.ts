import { scalePeriodOf, type SeriesSet } from '../data/forecastSets';
import { python, pythonObstacle } from '../harness/python';
import { shuffled } from '../../models/random/shuffled';

export type Method = 'AutoETS' | 'AutoTheta' | 'SCUM';

export interface PeerForecast {
	point: number[];
	lower95?: number[];
	upper95?: number[];
}

const SAMPLE_SERIES = 100;
const SAMPLE_SEED = 11;
const kept = new Map<string, Array<PeerForecast | null>>();

/** Places of the seeded series that peers are run on; all of a small set. */
export function sampleOf(set: SeriesSet): number[] {
	const places = set.series.map((_, index) => index);
	return places.length <= SAMPLE_SERIES ? places : shuffled(places, SAMPLE_SEED).slice(0, SAMPLE_SERIES);
}

/** Why peers cannot be run, or null. */
export const peerObstacle = (): string | null => pythonObstacle('requirements-forecast');

/** A peer's forecasts of the sample, in its order; made once a run. Weekly series have no season here, as in M4. */
export function peerForecasts(set: SeriesSet, method: Method): Array<PeerForecast | null> {
	const key = `${set.name}/${method}`;
	const known = kept.get(key);
	if (known !== undefined) return known;
	const series = sampleOf(set).map((place) => ({
		values: [...(set.series[place]?.train ?? [])], period: scalePeriodOf(set), horizon: set.horizon,
	}));
	const answer = python('forecast_peers.py', [], JSON.stringify({ methods: [method], series }), 'requirements-forecast');
	const found = (JSON.parse(answer) as Record<Method, Array<PeerForecast | null>>)[method];
	kept.set(key, found);
	return found;
}
