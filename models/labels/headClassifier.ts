import { ArtefactError } from '../artefact/artefactError';
import type { TextClassifier, TextEncoder } from '../text/textClassifier';
import { headLogits, type HeadName, type LabelHead } from './labelHead';
import { queryVectors } from './queryVectors';

/**
 * Labels of one's own as a text classifier like any other: windows, sentences and probabilities are
 * read in the same way.
 * @throws ArtefactError `artefact-encoder` when the head was trained on another embedding model
 */
export function headClassifier(encoder: TextEncoder, head: LabelHead, { name, hash, accuracy }: HeadName): TextClassifier {
	const { block, width } = encoder;
	if (head.encoder.hash !== block.hash || head.mean.length !== width) {
		throw new ArtefactError('artefact-encoder', { trainedOn: `${head.encoder.name} ${head.encoder.hash}`, found: `${block.name} ${block.hash}` });
	}
	const vectors = queryVectors(encoder);
	return {
		...vectors,
		block: { name, version: block.version, hash, engine: block.engine, accuracy },
		labels: head.labels,
		languages: null,
		temperatures: { default: head.temperature },
		readsAspects: false,
		run: async (ids) => {
			const rows = await vectors.run(ids);
			return Float32Array.from(ids.flatMap((_, row) => headLogits(head, rows.subarray(row * width, (row + 1) * width))));
		},
	};
}
