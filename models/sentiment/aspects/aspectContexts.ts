import type { MentionFinder } from './findMentions';
import { splitClauses, splitSegments, type Span } from './splitClauses';
import type { AspectContext } from './types';

/** A book review may name its topic a hundred times: so many clauses are judged. */
export const MOST_CONTEXTS = 10;

const spanAt = (spans: readonly Span[], place: number): Span => spans.find(({ start, end }) => place >= start && place < end) ?? { start: 0, end: Infinity };

const keyOf = ({ aspect, sentence, clause }: AspectContext): string => JSON.stringify([aspect, sentence, clause]);

/**
 * Where the aspects are named in a text: one context per aspect and clause, however often the clause names it.
 * @param sentences of the cleaned text
 * @returns contexts in the order of the text, at most {@link MOST_CONTEXTS} an aspect, and how many aspects had more
 */
export function aspectContexts(sentences: readonly string[], find: MentionFinder): { contexts: AspectContext[]; limited: number } {
	const contexts = new Map<string, AspectContext>();
	const counts = new Map<number, number>();
	for (const sentence of sentences) {
		const mentions = find(sentence);
		if (mentions.length === 0) continue;
		const [segments, clauses] = [splitSegments(sentence), splitClauses(sentence)];
		const textOf = ({ start, end }: Span): string => sentence.slice(start, end).trim();
		for (const { aspect, start, end } of mentions) {
			const mention = sentence.slice(start, end);
			const context = { aspect, mention, sentence, segment: textOf(spanAt(segments, start)), clause: textOf(spanAt(clauses, start)) };
			if (contexts.has(keyOf(context))) continue;
			const count = (counts.get(aspect) ?? 0) + 1;
			counts.set(aspect, count);
			if (count <= MOST_CONTEXTS) contexts.set(keyOf(context), context);
		}
	}
	return { contexts: [...contexts.values()], limited: [...counts.values()].filter((count) => count > MOST_CONTEXTS).length };
}
