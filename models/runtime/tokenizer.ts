import { Tokenizer } from '@huggingface/tokenizers';

import type { TextTokenizer } from '../text/textClassifier';

/** @param document a parsed `tokenizer.json`, @param configuration a parsed `tokenizer_config.json` or {} */
export function createTokenizer(document: object, configuration: object): TextTokenizer {
	const tokenizer = new Tokenizer(document, configuration);
	// What stands around an empty text is what stands around every text.
	const around = tokenizer.encode('').ids;
	const half = Math.ceil(around.length / 2);
	return {
		encode: (text) => tokenizer.encode(text, { add_special_tokens: false }).ids,
		wrap: (ids) => [...around.slice(0, half), ...ids, ...around.slice(half)],
	};
}
