import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ModelError } from './modelError';
import type { ModelCard } from './modelCard';

/**
 * Reads a file of a bundled model and holds it against its card.
 * @throws ModelError `weights-missing`, `weights-changed` (with both checksums)
 */
export function readVerified(folder: string, card: ModelCard, file: string): Buffer {
	const path = join(folder, file);
	const expected = card.files[file]?.sha256 ?? '';
	if (!existsSync(path)) throw new ModelError('weights-missing', { model: card.name, file, folder });
	const bytes = readFileSync(path);
	const found = createHash('sha256').update(bytes).digest('hex');
	if (found !== expected) throw new ModelError('weights-changed', { model: card.name, file, expected, found });
	return bytes;
}
