import { distinct } from '../text/microBatches';
import type { Pool, RunOptions } from '../runtime/pool';
import type { AnalyzeRequest, AnalyzeResult, Reading } from './types';

/** Below this many texts a second worker costs more (it loads the model too) than it saves. */
const FEWEST_TEXTS_PER_WORKER = 64;

/**
 * Main-thread side of `sentiment.analyze`: sends every distinct text once, in as many shares as there
 * are workers, and returns one reading per text of the request.
 * @throws ModelError what the pool and the task throw
 */
export async function requestAnalysis(pool: Pool, request: AnalyzeRequest, options: RunOptions): Promise<AnalyzeResult> {
	const { values, positions } = distinct(request.texts);
	const shares = Math.max(1, Math.min(pool.workers, Math.floor(values.length / FEWEST_TEXTS_PER_WORKER)));
	// One share that fails stops the others: nobody waits for them any more.
	const stop = new AbortController();
	const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
	const results = await Promise.all(
		Array.from({ length: shares }, async (_, share) => {
			// Every n-th text: neighbours in a table are often alike in length, and shares should last equally long.
			const texts = values.filter((__, index) => index % shares === share);
			return await pool.run<AnalyzeResult>('sentiment.analyze', { ...request, texts }, { ...options, signal });
		}),
	).catch((error: unknown) => {
		stop.abort();
		throw error;
	});
	const [first] = results as [AnalyzeResult, ...AnalyzeResult[]];
	const readingOf = (position: number): Reading =>
		results[position % shares]?.readings[Math.floor(position / shares)] as Reading;
	return { readings: positions.map(readingOf), model: first.model };
}
