import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

import type { Engine } from './engine';
import { ModelError } from './modelError';
import { sha256Of } from './readVerified';
import type { TextClassifier } from '../text/textClassifier';
import { createTokenizer } from './tokenizer';

/** Where transformers.js keeps a graph, in the order in which they are looked for. */
export const USER_GRAPHS = ['onnx/model_quantized.onnx', 'onnx/model_int8.onnx', 'onnx/model.onnx'];
const LONGEST_WINDOW = 256;

interface Configuration {
	id2label?: Record<string, string>;
	max_position_embeddings?: number;
}

/**
 * Loads a text-classification model in transformers.js layout (config.json, tokenizer.json,
 * onnx/model*.onnx) that a user has put into the models folder.
 * @throws ModelError `model-path` with reason `layout` and the file that is missing
 */
export async function loadUserClassifier(folder: string, name: string, engine: Engine): Promise<TextClassifier> {
	const pathOf = (file: string): string => {
		const path = join(folder, file);
		if (!existsSync(path)) throw new ModelError('model-path', { name, reason: 'layout', folder, file });
		// A link in the folder must not lead out of it: it could name any file of the host.
		if (!realpathSync(path).startsWith(realpathSync(folder) + sep)) {
			throw new ModelError('model-path', { name, reason: 'link', folder, file });
		}
		return path;
	};
	const parse = (file: string): object => JSON.parse(readFileSync(pathOf(file), 'utf8')) as object;
	const graphFile = USER_GRAPHS.find((file) => existsSync(join(folder, file))) ?? 'onnx/model.onnx';
	const graph = pathOf(graphFile);
	// Large exports keep their matrices in further files beside the graph.
	const matrices = readdirSync(dirname(graph)).filter((file) => file.endsWith('.onnx_data')).map((file) => pathOf(join(dirname(graphFile), file)));
	const configuration = parse('config.json') as Configuration;
	const options = existsSync(join(folder, 'tokenizer_config.json')) ? parse('tokenizer_config.json') : {};
	const tokenizer = createTokenizer(parse('tokenizer.json'), options);
	const labels = Object.entries(configuration.id2label ?? {})
		.sort(([one], [other]) => Number(one) - Number(other))
		.map(([, label]) => label);
	if (labels.length < 2) throw new ModelError('model-path', { name, reason: 'layout', folder, file: 'config.json' });
	const model = await engine.load({ graph, matrices, layout: null });
	return {
		block: {
			name,
			version: 'unknown',
			hash: `sha256:${sha256Of(graph).slice(0, 8)}`,
			engine: engine.name,
			accuracy: null,
		},
		labels,
		tokenizer,
		windowTokens: Math.min(LONGEST_WINDOW, configuration.max_position_embeddings ?? LONGEST_WINDOW),
		temperatures: { default: 1 },
		readsAspects: false,
		languages: null,
		batchTokens: engine.batchTokens,
		bytes: 2 * [graph, ...matrices].reduce((sum, path) => sum + statSync(path).size, 0),
		run: async (ids) => {
			const logits = await model.run(ids);
			// Fewer or more labels than the graph has classes would shift every answer after the first.
			if (logits.length !== ids.length * labels.length) {
				throw new ModelError('model-path', { name, reason: 'labels', folder, file: 'config.json' });
			}
			return logits;
		},
		free: async () => await model.free(),
	};
}
