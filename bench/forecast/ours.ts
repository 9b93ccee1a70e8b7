import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { GroupsRequest, GroupsResult } from '../../models/forecast/groups/tasks';
import type { FitOptions, ForecastResult, Series } from '../../models/forecast/types';
import type * as Runtime from '../../models/runtime';
import type { SeriesSet } from '../data/forecastSets';
import { distFolder } from '../harness/folders';

/** What one series got. */
export interface OwnForecast {
	point: Float64Array;
	lower80: Float64Array;
	upper80: Float64Array;
	lower95: Float64Array;
	upper95: Float64Array;
}

const SERIES_PER_JOB = 50;
const kept = new Map<SeriesSet, OwnForecast[]>();

export const DEFAULT_OPTIONS: Omit<FitOptions, 'horizon' | 'outOfTime'> = {
	levels: [0.8, 0.95], seed: 42, nonNegative: 'auto', effort: 'full',
};

export function seriesOf(set: SeriesSet): Series[] {
	return set.series.map(({ id, train }) => ({ id, values: train, period: set.period, longPeriods: set.longPeriods }));
}

/** The task `forecast.forecast` of dist/, in its worker: what is shipped is what is measured. */
export async function runTask(series: readonly Series[], options: FitOptions): Promise<ForecastResult[]> {
	const { getPool } = createRequire(join(distFolder, 'index.js'))('./models/runtime') as typeof Runtime;
	const request: GroupsRequest<FitOptions> = { series, options, budgetMilliseconds: Infinity };
	const { groups } = await getPool().run<GroupsResult<ForecastResult>>('forecast.forecast', request);
	return groups.map((group) => {
		if (group.status === 'failed' || group.status === 'refused') throw new Error(`${group.id} ${group.status}: ${group.reason}`);
		return group;
	});
}

/** Our forecasts of a set with the node's defaults; made once a run, whoever asks. */
export async function ownForecasts(set: SeriesSet, say: (line: string) => void): Promise<OwnForecast[]> {
	const known = kept.get(set);
	if (known !== undefined) return known;
	const found: OwnForecast[] = [];
	const all = seriesOf(set);
	for (let from = 0; from < all.length; from += SERIES_PER_JOB) {
		const results = await runTask(all.slice(from, from + SERIES_PER_JOB), { ...DEFAULT_OPTIONS, horizon: set.horizon });
		for (const { point, intervals: [narrow, wide] } of results) {
			if (narrow === undefined || wide === undefined) throw new Error(`${set.name}: bounds are missing`);
			found.push({ point, lower80: narrow.lower, upper80: narrow.upper, lower95: wide.lower, upper95: wide.upper });
		}
	}
	kept.set(set, found);
	say(`${set.name}: ${found.length} series`);
	return found;
}
