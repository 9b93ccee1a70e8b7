/** Something that texts speak about, with the words that name it. */
export interface AspectDefinition {
	name: string;
	/** Words or phrases of any language; a word may belong to several aspects. */
	words: readonly string[];
}

/** What a text says about one aspect. */
export interface AspectReading {
	aspect: string;
	label: string;
	/** P(positive) − P(negative); null when the model's labels are of another kind. */
	score: number | null;
	probability: number;
	/** The clauses that speak of it, as the model read them. */
	mentions: string[];
}

/** Logits of what a context says about its aspect. */
export type AspectReader = (context: AspectContext) => readonly number[];

/** A clause of a text in which an aspect is named, with what stands around it. */
export interface AspectContext {
	/** Position of the aspect in the definitions. */
	aspect: number;
	/** The word that names it, as the text has it. */
	mention: string;
	sentence: string;
	/** The sentence's part between two turns (but, although, 但是), commas and all. */
	segment: string;
	/** The smallest part of it that can hold an opinion. */
	clause: string;
}
