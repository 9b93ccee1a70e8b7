import type { AspectDefinition } from '../../../models/sentiment/aspects/types';

/** A word that names several aspects: each of them is judged by the same clauses. */
export interface SharedWord {
	word: string;
	aspects: string[];
}

/** The words that belong to two aspects or more, capitals aside. */
export function sharedWords(aspects: readonly AspectDefinition[]): SharedWord[] {
	const words = new Map<string, SharedWord>();
	for (const aspect of aspects) {
		for (const word of aspect.words) {
			const known = words.get(word.toLowerCase()) ?? { word, aspects: [] };
			known.aspects.push(aspect.name);
			words.set(word.toLowerCase(), known);
		}
	}
	return [...words.values()].filter((each) => each.aspects.length > 1);
}

/** The shared words whose aspects a text has at least two of. */
export function sharedWordsIn(found: ReadonlyArray<{ aspect: string }>, shared: readonly SharedWord[]): string[] {
	const names = new Set(found.map(({ aspect }) => aspect));
	return shared.filter(({ aspects }) => aspects.filter((name) => names.has(name)).length > 1).map(({ word }) => word);
}
