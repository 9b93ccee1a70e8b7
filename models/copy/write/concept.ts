import type { ProductKind } from '../brief/productKind';

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
	/** The kinds of product that it makes sense for; all where it is left out. */
	readonly kinds?: readonly ProductKind[];
}

/** The concepts of a feature of such a product: at most two, the one first that matches earliest in its words. */
export function conceptsIn(text: string, kind: ProductKind, all: readonly Concept[]): Concept[] {
	return all
		.filter(({ kinds }) => kinds === undefined || kinds.includes(kind))
		.map((one) => ({ one, at: one.match.exec(text)?.index ?? -1 }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at)
		.map(({ one }) => one)
		.slice(0, 2);
}

/** Shortens the lists of concepts to one line each. */
export function concept(id: string, match: RegExp, lines: readonly string[], sentences: readonly string[], kinds?: readonly ProductKind[]): Concept {
	return kinds === undefined ? { id, match, lines, sentences } : { id, match, lines, sentences, kinds };
}
