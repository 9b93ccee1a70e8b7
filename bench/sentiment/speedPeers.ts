import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { peerFolder } from '../harness/folders';
import { python } from '../harness/python';
import { layOutModel } from './modelFolder';
import { weightsFolder } from './packageUnderTest';

/** The graph of DistilBERT's shape, made once. Returns its path, or why there is none. */
export function distilbertGraph(): { graph: string } | { reason: string } {
	const graph = join(peerFolder, 'distilbert-shape-q8.onnx');
	if (existsSync(graph)) return { graph };
	try {
		mkdirSync(peerFolder, { recursive: true });
		python('distilbert_shape.py', [graph]);
		return { graph };
	} catch (error) {
		return { reason: (error as Error).message };
	}
}

/** Our weights in the layout that the transformers.js pipeline reads. Returns the folder. */
export function pipelineFolder(): string {
	const folder = join(peerFolder, 'pipeline', 'sentiment');
	layOutModel(folder, join(weightsFolder, 'model.onnx'), 'model_quantized');
	return folder;
}
