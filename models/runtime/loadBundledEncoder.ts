import { join } from 'node:path';

import { createUnigramTokenizer, type UnigramDocument } from '../text/unigramTokenizer';
import type { TextEncoder } from '../text/textClassifier';
import type { ModelCard } from './modelCard';
import { readCard } from './readCard';
import { readVerified, verify } from './readVerified';
import type { EncoderLayout } from './simd/encoderLayout';
import { loadEncoder } from './simdEngine';

/** The card of an embedding model; files that it shares with a neighbour are named by their way there. */
type EncoderCard = Omit<ModelCard, 'labels' | 'temperatures'> & Pick<TextEncoder, 'prefixes'>;

/**
 * Loads an embedding model that ships with the package; every file is held against the card's checksum.
 * It has no ONNX graph: our own engine runs it everywhere.
 * @param kernels where the folder `simd` with the kernels lies
 * @throws ModelError `weights-missing`, `weights-changed`, `engine-unavailable`
 */
export async function loadBundledEncoder(folder: string, name: string, kernels: string): Promise<TextEncoder> {
	const card = readCard<EncoderCard>(folder, name);
	const names = Object.keys(card.files);
	for (const file of names) verify(folder, card, file);
	const tokenizerFile = names.find((file) => file.endsWith('tokenizer.json')) ?? 'tokenizer.json';
	const document = JSON.parse(readVerified(folder, card, tokenizerFile).toString('utf8')) as UnigramDocument;
	const { sizes } = JSON.parse(readVerified(folder, card, 'encoder.json').toString('utf8')) as EncoderLayout;
	const model = loadEncoder(kernels, join(folder, 'encoder.json'));
	return {
		block: {
			name: card.name,
			version: card.version,
			hash: `sha256:${card.files['matrices.bin']?.sha256.slice(0, 8) ?? ''}`,
			engine: 'simd',
			accuracy: card.accuracy,
		},
		width: sizes.hidden,
		prefixes: card.prefixes,
		tokenizer: createUnigramTokenizer(document),
		windowTokens: card.windowTokens,
		batchTokens: 160,
		// Four-bit matrices are unfolded to eight.
		bytes: 2 * Object.values(card.files).reduce((sum, { bytes }) => sum + bytes, 0),
		run: async (ids) => await model.run(ids),
		free: async () => await model.free(),
	};
}
