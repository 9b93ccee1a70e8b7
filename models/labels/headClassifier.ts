import { normalise } from '../embedding/normalise';
import type { TextClassifier, TextEncoder } from '../text/textClassifier';
import { headLogits, type LabelHead } from './labelHead';

/** What a saved head says of itself. */
export interface HeadName {
	name: string;
	hash: string;
	/** Validation figure that it was accepted with. */
	accuracy: string;
}

/**
 * Labels of one's own as a text classifier like any other: windows, sentences and probabilities are
 * read in the same way.
 * @throws RangeError when the head was trained on another embedding model
 */
export function headClassifier(encoder: TextEncoder, head: LabelHead, { name, hash, accuracy }: HeadName): TextClassifier {
	if (head.encoder.hash !== encoder.block.hash) {
		throw new RangeError(`the labels were trained on ${head.encoder.name} ${head.encoder.hash}, not on ${encoder.block.hash}`);
	}
	const prefix = encoder.tokenizer.encode(encoder.prefixes.query.trim());
	return {
		block: { name, version: encoder.block.version, hash, engine: encoder.block.engine, accuracy },
		labels: head.labels,
		languages: null,
		temperatures: { default: head.temperature },
		readsAspects: false,
		tokenizer: {
			encode: (text) => encoder.tokenizer.encode(text),
			wrap: (ids) => encoder.tokenizer.wrap([...prefix, ...ids]),
		},
		windowTokens: encoder.windowTokens,
		batchTokens: encoder.batchTokens,
		bytes: encoder.bytes,
		run: async (ids) => {
			const means = await encoder.run(ids);
			const rows = ids.map((_, row) => normalise(Array.from(means.subarray(row * encoder.width, (row + 1) * encoder.width))));
			return Float32Array.from(rows.flatMap((row) => headLogits(head, row)));
		},
		free: async () => await encoder.free(),
	};
}
