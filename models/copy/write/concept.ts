/**
 * What a feature is good for, in words that hold whenever the feature does: no numbers, no promises.
 * `lines` suit a headline, `sentences` a description.
 */
export interface Concept {
	readonly id: string;
	/** Searched in each feature and in the description's sentences. */
	readonly match: RegExp;
	readonly lines: readonly string[];
	readonly sentences: readonly string[];
}

/** Shortens the lists of concepts to one line each. */
export function concept(id: string, match: RegExp, lines: readonly string[], sentences: readonly string[]): Concept {
	return { id, match, lines, sentences };
}
