import type { Progress } from '../runtime/protocol';
import { readInWindows } from '../text/readInWindows';
import type { TextClassifier } from '../text/textClassifier';

/**
 * Logits of every text; long ones are read in overlapping windows. Yields after every micro-batch.
 * @param texts cleaned, readable texts
 * @returns one row of logits per text, in the order of `texts`
 */
export async function* classifyTexts(
	texts: readonly string[],
	classifier: TextClassifier,
): AsyncGenerator<Progress, number[][], void> {
	return yield* readInWindows(texts, classifier, classifier.labels.length);
}
