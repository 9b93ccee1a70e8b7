import type { ProductKind } from '../brief/productKind';

/**
 * What a feature is good for, in words that hold whenever the feature does: no numbers, no promises.
 * `lines` suit a headline, `sentences` a description.
 */
export interface Concept {
	readonly id: string;
	/** Searched in each feature. */
	readonly match: RegExp;
	readonly lines: readonly string[];
	readonly sentences: readonly string[];
	/** The kinds of product that it makes sense for; all where it is left out. */
	readonly kinds?: readonly ProductKind[];
}

/** The concept of a feature of such a product: the one that matches earliest in its words, or none. Nothing is said of what nobody knows the kind of. */
export function conceptsIn(text: string, kind: ProductKind, all: readonly Concept[]): Concept[] {
	if (kind === 'other' || kind === 'cause') return [];
	return all
		.filter(({ kinds }) => kinds === undefined || kinds.includes(kind))
		.map((one) => ({ one, at: one.match.exec(text)?.index ?? -1 }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at)
		.map(({ one }) => one)
		.slice(0, 1);
}

/** Shortens the lists of concepts to one line each. */
export function concept(id: string, match: RegExp, lines: readonly string[], sentences: readonly string[], kinds?: readonly ProductKind[]): Concept {
	return kinds === undefined ? { id, match, lines, sentences } : { id, match, lines, sentences, kinds };
}
