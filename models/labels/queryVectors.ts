import { normalise } from '../embedding/normalise';
import type { TextEncoder, TextModel } from '../text/textClassifier';

/**
 * The embedding model as labels of one's own read it: vectors of length 1 of texts that are compared with
 * one another. A text that is longer than the model's window has the mean of its windows' vectors.
 */
export function queryVectors(encoder: TextEncoder): TextModel {
	const prefix = encoder.tokenizer.encode(encoder.prefixes.query.trim());
	const { block, windowTokens, batchTokens, bytes, width } = encoder;
	return {
		block,
		windowTokens,
		batchTokens,
		bytes,
		tokenizer: {
			encode: (text) => encoder.tokenizer.encode(text),
			wrap: (ids) => encoder.tokenizer.wrap([...prefix, ...ids]),
		},
		run: async (ids) => {
			const means = await encoder.run(ids);
			const vectors = new Float32Array(means.length);
			for (let start = 0; start < means.length; start += width) vectors.set(normalise(Array.from(means.subarray(start, start + width))), start);
			return vectors;
		},
		free: async () => await encoder.free(),
	};
}
