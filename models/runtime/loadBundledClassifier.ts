import type { TextClassifier } from '../text/textClassifier';
import { createUnigramTokenizer, type UnigramDocument } from '../text/unigramTokenizer';
import type { Engine } from './engine';
import type { ModelCard } from './modelCard';
import { readCard } from './readCard';
import { readVerified, verify } from './readVerified';

const MATRICES = 'model.onnx_data';
const WORDS = 'words.onnx_data';

/**
 * Loads a model that ships with the package; every file is held against the card's checksum.
 * @throws ModelError `weights-missing`, `weights-changed`
 */
export async function loadBundledClassifier(folder: string, name: string, engine: Engine): Promise<TextClassifier> {
	const card = readCard<ModelCard>(folder, name);
	const graph = verify(folder, card, 'model.onnx');
	const matrices = [MATRICES, WORDS].map((file) => verify(folder, card, file));
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
		readsAspects: card.readsAspects === true,
		languages: card.languages,
		batchTokens: engine.batchTokens,
		bytes: engine.loadingFactor * [MATRICES, WORDS].reduce((sum, file) => sum + (card.files[file]?.bytes ?? 0), 0),
		run: async (ids) => await model.run(ids),
		free: async () => await model.free(),
	};
}
