import { createHash } from 'node:crypto';

import { packageVersion } from '../../../models/runtime/packageVersion';
import type { ModelBlock } from '../../shared/modelBlock';
import { modelBlock } from '../../shared/modelBlock';

/**
 * The `model` of a summary. There are no weights to hash: the hash is of what was fitted, so that two
 * runs with the same method, seed and members can be told from two that differ.
 */
export function fittedModel(name: string, fitted: unknown, accuracy: string | null): ModelBlock {
	const version = packageVersion();
	const hash = createHash('sha256').update(JSON.stringify([name, version, fitted])).digest('hex');
	return modelBlock({ name, version, hash, engine: 'javascript', accuracy });
}
