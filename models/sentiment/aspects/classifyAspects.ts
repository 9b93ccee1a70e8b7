import type { Progress } from '../../runtime/protocol';
import { readInWindows } from '../../text/readInWindows';
import type { TextClassifier } from '../../text/textClassifier';
import type { AspectContext, AspectReader } from './types';

/** A mention is a word or two; a longer one must leave room for the sentence. */
const MOST_MENTION_TOKENS = 32;

/**
 * Reads every sentence with the word that names the aspect before it: `<s> price </s> The food was … </s>`,
 * as the model was trained (training/README.md). Yields after every micro-batch.
 * @param classifier one that reads aspects
 * @returns the logits of what a context's sentence says about its mention
 */
export async function* classifyAspects(contexts: readonly AspectContext[], classifier: TextClassifier): AsyncGenerator<Progress, AspectReader> {
	const { tokenizer, labels } = classifier;
	const end = tokenizer.wrap([]).slice(-1);
	const sentencesOf = new Map<string, Set<string>>();
	for (const { mention, sentence } of contexts) sentencesOf.set(mention, (sentencesOf.get(mention) ?? new Set()).add(sentence));
	const read = new Map<string, Map<string, number[]>>();
	for (const [mention, set] of sentencesOf) {
		const sentences = [...set];
		const prefix = [...tokenizer.encode(mention).slice(0, MOST_MENTION_TOKENS), ...end];
		const logits = yield* readInWindows(sentences, classifier, labels.length, prefix);
		read.set(mention, new Map(sentences.map((sentence, index) => [sentence, logits[index] as number[]])));
	}
	return ({ mention, sentence }) => read.get(mention)?.get(sentence) ?? [];
}
