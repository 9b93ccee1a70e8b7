import type { Progress } from '../runtime/protocol';
import { distinct, microBatches } from './microBatches';
import { readingWindows } from './readingWindows';
import type { TextModel } from './textClassifier';
import { tokenPieces } from './tokenPieces';

/** Cutting this much into tokens takes about as long as a micro-batch. */
const CHARACTERS_PER_STEP = 20_000;

/** One window of one text, ready to run. */
interface Piece {
	text: number;
	weight: number;
	ids: number[];
}

/**
 * A model's numbers for every text. Equal texts are read once; long ones in overlapping windows whose
 * numbers are averaged by the tokens that each adds. Yields after every micro-batch.
 * @param texts cleaned, readable texts
 * @param width numbers that the model gives for one window
 * @param prefix what stands before every window
 * @returns one row of `width` numbers per text, in the order of `texts`
 */
export async function* readInWindows(
	texts: readonly string[],
	model: TextModel,
	width: number,
	prefix: readonly number[] = [],
): AsyncGenerator<Progress, number[][], void> {
	const { values, positions } = distinct(texts);
	const size = model.windowTokens - model.tokenizer.wrap(prefix).length;
	const pieces: Piece[] = [];
	let characters = 0;
	for (const [text, value] of values.entries()) {
		const ids = tokenPieces(value, model.tokenizer);
		for (const { start, end, weight } of readingWindows(ids.length, size)) {
			pieces.push({ text, weight, ids: model.tokenizer.wrap([...prefix, ...ids.slice(start, end)]) });
		}
		characters += value.length;
		if (characters < CHARACTERS_PER_STEP) continue;
		characters = 0;
		yield { done: 0, total: values.length };
	}
	const sums = values.map(() => new Array<number>(width).fill(0));
	let done = 0;
	for (const batch of microBatches(pieces.map((piece) => piece.ids.length), model.batchTokens)) {
		const rows = batch.map((row) => pieces[row] as Piece);
		const numbers = await model.run(rows.map((piece) => piece.ids));
		rows.forEach((piece, row) => {
			const sum = sums[piece.text] as number[];
			for (let index = 0; index < width; index += 1) {
				sum[index] = (sum[index] ?? 0) + piece.weight * (numbers[row * width + index] ?? 0);
			}
		});
		done += rows.length;
		yield { done, total: pieces.length };
	}
	return positions.map((position) => sums[position] as number[]);
}
