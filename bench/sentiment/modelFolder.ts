import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { readCard, weightsFolder } from './packageUnderTest';

/** A hard link, which costs no space; a copy where the file system has none. */
function place(from: string, to: string): void {
	if (existsSync(to)) rmSync(to);
	mkdirSync(dirname(to), { recursive: true });
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
}

/**
 * Lays a graph out as a user's model (transformers.js layout) with our tokenizer, labels and window, so
 * that dist/ or transformers.js itself can run it.
 * @param target folder that the model gets
 * @param graph an ONNX file
 * @param name its name in the layout: `model` (fp32) or `model_quantized`
 */
export function layOutModel(target: string, graph: string, name: 'model' | 'model_quantized'): void {
	const card = readCard();
	place(graph, join(target, 'onnx', `${name}.onnx`));
	// The graph names the files of its matrices, whatever it is called itself.
	for (const file of readdirSync(dirname(graph)).filter((each) => each.endsWith('.onnx_data'))) {
		place(join(dirname(graph), file), join(target, 'onnx', file));
	}
	place(join(weightsFolder, 'tokenizer.json'), join(target, 'tokenizer.json'));
	const configuration = {
		model_type: 'bert',
		architectures: ['BertForSequenceClassification'],
		max_position_embeddings: card.windowTokens,
		id2label: Object.fromEntries(card.labels.map((label, index) => [index, label])),
	};
	writeFileSync(join(target, 'config.json'), JSON.stringify(configuration));
}
