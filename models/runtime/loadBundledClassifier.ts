import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { TextClassifier } from '../text/textClassifier';
import { createUnigramTokenizer, type UnigramDocument } from '../text/unigramTokenizer';
import type { Engine } from './engine';
import type { ModelCard } from './modelCard';
import { ModelError } from './modelError';
import { readVerified, verify } from './readVerified';

const MATRICES = 'model.onnx_data';

/**
 * Loads a model that ships with the package; every file is held against the card's checksum.
 * @throws ModelError `weights-missing`, `weights-changed`
 */
export async function loadBundledClassifier(folder: string, name: string, engine: Engine): Promise<TextClassifier> {
	const cardPath = join(folder, 'card.json');
	if (!existsSync(cardPath)) throw new ModelError('weights-missing', { model: name, file: 'card.json', folder });
	const card = JSON.parse(readFileSync(cardPath, 'utf8')) as ModelCard;
	const graph = verify(folder, card, 'model.onnx');
	const matrices = verify(folder, card, MATRICES);
	const layout = verify(folder, card, 'encoder.json');
	const document = JSON.parse(readVerified(folder, card, 'tokenizer.json').toString('utf8')) as UnigramDocument;
	const model = await engine.load({ graph, matrices, layout });
	return {
		block: {
			name: card.name,
			version: card.version,
			hash: `sha256:${card.files[MATRICES]?.sha256.slice(0, 8) ?? ''}`,
			engine: engine.name,
			accuracy: card.accuracy,
		},
		labels: card.labels,
		tokenizer: createUnigramTokenizer(document),
		windowTokens: card.windowTokens,
		temperatures: card.temperatures,
		languages: card.languages,
		batchTokens: engine.batchTokens,
		bytes: engine.loadingFactor * (card.files[MATRICES]?.bytes ?? 0),
		run: async (ids) => await model.run(ids),
		free: async () => await model.free(),
	};
}
