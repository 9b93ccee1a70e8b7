import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tinyGraph } from './tinyGraph';

const LABELS = ['negative', 'neutral', 'positive'];
/** Token ids are places in this list; whatever is not in it is `[UNK]`. */
const ROWS: ReadonlyArray<[token: string, logits: readonly [number, number, number]]> = [
	['[UNK]', [0, 0, 0]],
	['good', [0, 0, 8]],
	['bad', [8, 0, 0]],
];

/**
 * Puts a user's own model into `<folder>/models/NAME`, in transformers.js layout: it knows the words
 * "good" and "bad".
 */
export function putSharedModel(folder: string, name: string): void {
	const home = path.join(folder, 'models', name);
	mkdirSync(path.join(home, 'onnx'), { recursive: true });
	const write = (file: string, content: object): void => writeFileSync(path.join(home, file), JSON.stringify(content));
	write('config.json', { id2label: Object.fromEntries(LABELS.map((label, index) => [index, label])), max_position_embeddings: 128 });
	write('tokenizer_config.json', { unk_token: '[UNK]', tokenizer_class: 'PreTrainedTokenizerFast' });
	write('tokenizer.json', {
		version: '1.0',
		added_tokens: [],
		normalizer: { type: 'Lowercase' },
		pre_tokenizer: { type: 'Whitespace' },
		post_processor: null,
		decoder: null,
		model: { type: 'WordLevel', vocab: Object.fromEntries(ROWS.map(([token], id) => [token, id])), unk_token: '[UNK]' },
	});
	writeFileSync(path.join(home, 'onnx/model.onnx'), tinyGraph(ROWS.map(([, logits]) => logits)));
}
