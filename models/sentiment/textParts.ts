import { aspectContexts, MOST_CONTEXTS } from './aspects/aspectContexts';
import type { MentionFinder } from './aspects/findMentions';
import type { AspectContext } from './aspects/types';
import type { PreparedText } from './prepareText';
import { splitSentences } from './splitSentences';
import type { Note } from './types';

/** What is judged of one text beside the text itself. */
export interface TextParts {
	sentences: string[];
	contexts: AspectContext[];
	notes: Note[];
}

export interface PartsWanted {
	sentences: boolean;
	/** Null when no aspects are asked for. */
	findMentions: MentionFinder | null;
}

/** Takes a text apart as far as the options ask for it. */
export function textParts({ cleaned, readable, language }: PreparedText, wanted: PartsWanted): TextParts {
	const notes: Note[] = [];
	if (!readable || (!wanted.sentences && wanted.findMentions === null)) return { sentences: [], contexts: [], notes };
	const { sentences, left } = splitSentences(cleaned, language.code);
	if (left > 0) notes.push({ code: 'sentence-limit', details: { read: sentences.length, left } });
	if (wanted.findMentions === null) return { sentences, contexts: [], notes };
	const { contexts, limited } = aspectContexts(sentences, wanted.findMentions);
	if (limited > 0) notes.push({ code: 'aspect-mention-limit', details: { aspects: limited, limit: MOST_CONTEXTS } });
	return { sentences: wanted.sentences ? sentences : [], contexts, notes };
}

/** Everything of a text's parts that the model has to read; one that reads aspects reads their contexts apart. */
export function textsOf({ sentences, contexts }: TextParts, readsAspects: boolean): string[] {
	return [...sentences, ...(readsAspects ? [] : contexts.flatMap(({ clause, segment, sentence }) => [clause, segment, sentence]))];
}
