import type { IExecuteFunctions } from 'n8n-workflow';

import type { PrepareRequest, PreparedSeries, PrepareResult } from '../../../models/forecast/intake/prepareTask';
import { getPool } from '../../../models/runtime';
import type { RunOptions } from '../../../models/runtime';

/** Fewer groups than this are not worth a second worker. */
const FEWEST_GROUPS_PER_WORKER = 8;

/** How this execution's jobs are run: stopped with it, in turns with others. */
export function runOptions(context: IExecuteFunctions): RunOptions {
	return { signal: context.getExecutionCancelSignal?.(), execution: context.getExecutionId?.() };
}

/** The task `forecast.prepare` for all groups together: they share one frequency. */
export async function requestPrepared(context: IExecuteFunctions, request: PrepareRequest): Promise<readonly PreparedSeries[]> {
	const { groups } = await getPool().run<PrepareResult>('forecast.prepare', request, runOptions(context));
	return groups;
}

/**
 * Runs a task on series, in as many shares as there are workers. One share that breaks stops the others.
 * @returns one result for each series, in order
 */
export async function requestGroups<Series, Result>(
	context: IExecuteFunctions,
	task: string,
	series: readonly Series[],
	rest: Readonly<Record<string, unknown>>,
): Promise<Result[]> {
	if (series.length === 0) return [];
	const pool = getPool();
	const options = runOptions(context);
	const shares = Math.max(1, Math.min(pool.workers, Math.floor(series.length / FEWEST_GROUPS_PER_WORKER)));
	const stop = new AbortController();
	const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
	const results = await Promise.all(
		Array.from({ length: shares }, async (_, share) => {
			const own = series.filter((__, index) => index % shares === share);
			return await pool.run<{ groups: Result[] }>(task, { ...rest, series: own }, { ...options, signal });
		}),
	).catch((error: unknown) => {
		stop.abort();
		throw error;
	});
	return series.map((_, index) => results[index % shares]?.groups[Math.floor(index / shares)] as Result);
}
