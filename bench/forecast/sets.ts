import { readSeries, type SeriesSet, type SeriesSource } from '../data/forecastSets';
import type { BenchOptions } from '../harness/options';

const QUICK_SERIES = 6;
const kept = new Map<SeriesSource, SeriesSet>();

/**
 * Reads a set once a run, so that forecasts of it can be kept too.
 * @throws MissingData
 */
export function openSet(source: SeriesSource, { data, quick }: BenchOptions): SeriesSet {
	const known = kept.get(source);
	if (known !== undefined) return known;
	const set = readSeries(source, data, quick ? QUICK_SERIES : Infinity);
	kept.set(source, set);
	return set;
}
