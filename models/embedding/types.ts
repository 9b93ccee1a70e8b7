import type { EmbeddingPurpose, ModelBlock } from '../text/textClassifier';

/** Name of the bundled embedding model. */
export const BUNDLED_ENCODER = 'multilingual-embedding';

export interface EmbedRequest {
	texts: readonly string[];
	purpose: EmbeddingPurpose;
}

export interface EmbedResult {
	/** Vectors of length 1, row after row (texts × width); an empty text has that of the bare prefix. */
	vectors: Float32Array;
	width: number;
	model: ModelBlock;
}
