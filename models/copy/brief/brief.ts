import type { CheckContext } from '../check/checkContext';
import type { CopyNote, Fact, OfferDetails } from '../types';
import type { PhraseShape } from './englishPhrase';
import type { ProductKind } from './productKind';

/** One selling point, ready to be put into sentences. */
export interface Feature {
	readonly id: string;
	/** As the user wrote it, in sentence case and without what only introduces it. */
	readonly text: string;
	/** The same and shorter ones that say no more than it, the longest first. */
	readonly forms: readonly string[];
	readonly shape: PhraseShape;
}

/** What the writers work from: everything that the user gave, cleaned and taken apart. */
export interface Brief {
	readonly language: string;
	/** Names of the product, the fullest first; shorter ones for narrow fields. */
	readonly names: readonly string[];
	/** The firm behind the product where its address tells; null where the name is all there is. */
	readonly firm: string | null;
	readonly productId: string;
	readonly kind: ProductKind;
	/** What it is in a few words (`lightweight trail backpack`), or null. */
	readonly category: { readonly id: string; readonly text: string } | null;
	readonly features: readonly Feature[];
	/** Whole sentences of the description that may be quoted. */
	readonly sentences: ReadonlyArray<{ readonly id: string; readonly text: string }>;
	readonly offer: { readonly id: string; readonly text: string } | null;
	readonly details: OfferDetails;
	readonly audience: { readonly id: string; readonly text: string } | null;
	readonly keywords: ReadonlyArray<{ readonly id: string; readonly text: string }>;
	readonly actions: ReadonlyArray<{ readonly id: string; readonly text: string }>;
	readonly mustInclude: readonly string[];
	readonly goal: string;
	readonly tone: string;
	readonly seed: number;
	readonly facts: readonly Fact[];
	readonly context: CheckContext;
	/** All that the user gave, as one text: words in it may stand as they are. */
	readonly source: string;
	readonly notes: readonly CopyNote[];
}
