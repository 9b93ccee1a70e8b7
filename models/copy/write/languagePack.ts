import type { Brief } from '../brief/brief';
import type { Angle, Candidate } from '../types';

/** What a sentence does in a longer text. */
export type Slot = 'benefit' | 'feature' | 'about' | 'audience' | 'offer' | 'action';

/** A sentence that longer texts are made of. */
export interface Unit {
	readonly text: string;
	readonly slot: Slot;
	readonly angle: Angle;
	readonly facts: readonly string[];
	readonly group: string;
	readonly weight: number;
	/** True where it starts with a pronoun: it needs a sentence before it that names the thing. */
	readonly leans?: boolean;
}

/** Everything that is particular to one language. */
export interface LanguagePack {
	/** Headline-like candidates of many lengths, one idea each. */
	lines(brief: Brief): Candidate[];
	/** Lines for an inbox or a lock screen, besides the headlines. */
	messages(brief: Brief): Candidate[];
	/** Whole sentences, with their closing mark. */
	units(brief: Brief): Unit[];
	/** Short words for a button. */
	buttons(brief: Brief): Candidate[];
	/** What stands between two sentences. */
	readonly joiner: string;
	/** How headlines are written on search and display networks. */
	searchCase(text: string): string;
}

/** A candidate of the built-in writer. */
export function built(text: string, angle: Angle, facts: readonly string[], rest: { readonly group: string; readonly frame: string; readonly weight: number }): Candidate {
	return { text, angle, facts, source: 'builtIn', ...rest };
}
