import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { EmbedResult } from '../../models/embedding/types';
import type { EmbeddingPurpose } from '../../models/text/textClassifier';
import { distFolder } from '../harness/folders';
import { python, pythonObstacle } from '../harness/python';
import { loadRuntime } from '../sentiment/packageUnderTest';

/** Vectors of length 1, row after row. */
export type Vectors = Pick<EmbedResult, 'vectors' | 'width'>;

/** By the package, through its pool. */
export async function ourVectors(texts: readonly string[], purpose: EmbeddingPurpose): Promise<Vectors> {
	return await loadRuntime().getPool().run<EmbedResult>('embedding.embed', { texts, purpose });
}

/** By the uncut base model; the reason when it cannot be run here. */
export function baseVectors(texts: readonly string[], purpose: EmbeddingPurpose): Vectors | { reason: string } {
	const obstacle = pythonObstacle();
	if (obstacle !== null) return { reason: obstacle };
	const { width, vectors } = JSON.parse(python('base_embeddings.py', [purpose], JSON.stringify(texts))) as { width: number; vectors: string };
	return { width, vectors: new Float32Array(Uint8Array.from(Buffer.from(vectors, 'base64')).buffer) };
}

/** One row of vectors. */
export const rowOf = ({ vectors, width }: Vectors, row: number): Float32Array => vectors.subarray(row * width, (row + 1) * width);

export function cosine(one: Float32Array, other: Float32Array): number {
	return one.reduce((sum, value, index) => sum + value * (other[index] ?? NaN), 0);
}

/** Name, version and hash of the model, in one line. */
export function describeEncoder(): string {
	const path = join(distFolder, 'models', 'weights', 'multilingual-embedding', 'card.json');
	const card = JSON.parse(readFileSync(path, 'utf8')) as { name: string; version: string; files: Record<string, { sha256: string }> };
	return `${card.name} ${card.version} (sha256:${card.files['matrices.bin']?.sha256.slice(0, 8) ?? '?'})`;
}
