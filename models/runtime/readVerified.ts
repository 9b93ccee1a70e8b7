import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';

import { ModelError } from './modelError';
import type { ModelCard } from './modelCard';

const STRETCH_BYTES = 1024 * 1024;

/** SHA-256 of a file, read in stretches: weights need not be in memory for it. */
export function sha256Of(path: string): string {
	const hash = createHash('sha256');
	const stretch = Buffer.allocUnsafe(STRETCH_BYTES);
	const file = openSync(path, 'r');
	try {
		for (let count = readSync(file, stretch); count > 0; count = readSync(file, stretch)) {
			hash.update(stretch.subarray(0, count));
		}
	} finally {
		closeSync(file);
	}
	return hash.digest('hex');
}

/**
 * Holds a file of a bundled model against its card.
 * @returns its path
 * @throws ModelError `weights-missing`, `weights-changed` (with both checksums)
 */
export function verify(folder: string, card: Pick<ModelCard, 'name' | 'files'>, file: string): string {
	const path = join(folder, file);
	if (!existsSync(path)) throw new ModelError('weights-missing', { model: card.name, file, folder });
	const expected = card.files[file]?.sha256 ?? '';
	const found = sha256Of(path);
	if (found !== expected) throw new ModelError('weights-changed', { model: card.name, file, expected, found });
	return path;
}

/** Reads a file of a bundled model that {@link verify} has passed. */
export function readVerified(folder: string, card: Pick<ModelCard, 'name' | 'files'>, file: string): Buffer {
	return readFileSync(verify(folder, card, file));
}
