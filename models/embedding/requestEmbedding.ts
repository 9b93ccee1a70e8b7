import type { Pool, RunOptions } from '../runtime/pool';
import type { EmbedRequest, EmbedResult } from './types';

/**
 * Main-thread side of `embedding.embed`.
 * @returns one vector of length 1 per text, in the order of the request
 * @throws ModelError what the pool and the task throw
 */
export async function requestEmbedding(
	pool: Pool,
	request: EmbedRequest,
	options: RunOptions,
): Promise<{ vectors: number[][]; model: EmbedResult['model'] }> {
	const { vectors, width, model } = await pool.run<EmbedResult>('embedding.embed', request, options);
	return { vectors: request.texts.map((_, row) => Array.from(vectors.subarray(row * width, (row + 1) * width))), model };
}
