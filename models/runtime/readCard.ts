import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ModelError } from './modelError';

/**
 * The card beside a bundled model's weights.
 * @throws ModelError `weights-missing`
 */
export function readCard<Card>(folder: string, model: string): Card {
	const path = join(folder, 'card.json');
	if (!existsSync(path)) throw new ModelError('weights-missing', { model, file: 'card.json', folder });
	return JSON.parse(readFileSync(path, 'utf8')) as Card;
}
