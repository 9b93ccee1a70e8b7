export type Label = 'negative' | 'neutral' | 'positive';

export interface Example {
	text: string;
	label: Label;
}

/** Texts with known labels that nothing was trained on. */
export interface LabelledSet {
	name: string;
	/** BCP 47 code. */
	language: string;
	/** Only negative and positive: P(positive) is compared with P(negative), neutral is left out. */
	twoClass: boolean;
	examples: Example[];
}

const NAMES: Record<string, Label> = {
	0: 'negative', 1: 'neutral', 2: 'positive',
	negative: 'negative', neutral: 'neutral', positive: 'positive',
	neg: 'negative', neu: 'neutral', pos: 'positive',
	// Wisesight's fourth class, questions, says nothing either way.
	q: 'neutral',
};

/**
 * The label that a public set's own name for it means.
 * @throws Error for a name that no set here uses
 */
export function labelOf(name: string): Label {
	const label = NAMES[name.trim().toLowerCase()];
	if (label === undefined) throw new Error(`The data hold an unknown label, ${JSON.stringify(name)}`);
	return label;
}

/** 0 and 1 of a two-class set. */
export const polarLabel = (name: string): Label => (name.trim() === '1' ? 'positive' : 'negative');
