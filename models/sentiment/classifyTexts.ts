import { distinct, microBatches } from '../text/microBatches';
import type { Progress } from '../runtime/protocol';
import type { TextClassifier } from '../text/textClassifier';
import { readingWindows } from './readingWindows';
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
 * Logits of every text. Equal texts are read once; long ones in overlapping windows whose logits are
 * averaged by the tokens that each adds. Yields after every micro-batch.
 * @param texts cleaned, readable texts
 * @returns one row of logits per text, in the order of `texts`
 */
export async function* classifyTexts(
	texts: readonly string[],
	classifier: TextClassifier,
): AsyncGenerator<Progress, number[][], void> {
	const { values, positions } = distinct(texts);
	const size = classifier.windowTokens - classifier.tokenizer.wrap([]).length;
	const pieces: Piece[] = [];
	let characters = 0;
	for (const [text, value] of values.entries()) {
		const ids = tokenPieces(value, classifier.tokenizer);
		for (const { start, end, weight } of readingWindows(ids.length, size)) {
			pieces.push({ text, weight, ids: classifier.tokenizer.wrap(ids.slice(start, end)) });
		}
		characters += value.length;
		if (characters < CHARACTERS_PER_STEP) continue;
		characters = 0;
		yield { done: 0, total: values.length };
	}
	const classes = classifier.labels.length;
	const sums = values.map(() => new Array<number>(classes).fill(0));
	let done = 0;
	for (const batch of microBatches(pieces.map((piece) => piece.ids.length), classifier.batchTokens)) {
		const rows = batch.map((row) => pieces[row] as Piece);
		const logits = await classifier.run(rows.map((piece) => piece.ids));
		rows.forEach((piece, row) => {
			const sum = sums[piece.text] as number[];
			for (let label = 0; label < classes; label += 1) {
				sum[label] = (sum[label] ?? 0) + piece.weight * (logits[row * classes + label] ?? 0);
			}
		});
		done += rows.length;
		yield { done, total: pieces.length };
	}
	return positions.map((position) => sums[position] as number[]);
}
