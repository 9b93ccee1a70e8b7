import type { Progress } from '../runtime/protocol';
import type { TaskTools } from '../runtime/task';
import { readInWindows } from '../text/readInWindows';
import { normalise } from './normalise';
import { BUNDLED_ENCODER, type EmbedRequest, type EmbedResult } from './types';

/**
 * The task `embedding.embed`: every text becomes a vector, in the order of the request. A text longer
 * than the model's window is read in windows, each with the prefix, and averaged: nothing is cut off.
 * @throws ModelError what the model library throws
 */
export async function* embedTexts(
	{ texts, purpose }: EmbedRequest,
	{ library }: TaskTools,
): AsyncGenerator<Progress, EmbedResult, void> {
	const encoder = await library.textEncoder(BUNDLED_ENCODER);
	// The blank at its end is the one that begins the text's first word.
	const prefix = encoder.tokenizer.encode(encoder.prefixes[purpose].trim());
	const wellFormed = texts.map((text) => text.toWellFormed());
	const rows = yield* readInWindows(wellFormed, encoder, encoder.width, prefix);
	const vectors = new Float32Array(texts.length * encoder.width);
	rows.forEach((row, index) => vectors.set(normalise(row), index * encoder.width));
	return { vectors, width: encoder.width, model: encoder.block };
}
