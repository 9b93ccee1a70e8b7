/** How a platform counts: reference in models/copy/count. */
export type Unit = 'googleWidth' | 'xWeight' | 'sms' | 'baidu' | 'utf16' | 'graphemes' | 'chineseCharacters';

/** What a field is for: decides which kind of text is written for it. */
export type FieldRole = 'line' | 'sentence' | 'body' | 'brand' | 'path' | 'action';

/** One field of a channel, as the platform limits it. */
export interface FieldRule {
	readonly field: string;
	readonly role: FieldRole;
	readonly unit: Unit;
	readonly min: number;
	readonly max: number;
	/** How many the platform takes. */
	readonly countMin: number;
	readonly countMax: number;
	/** How many are written unless the user says otherwise. */
	readonly wanted: number;
	/** Length that is shown in full or reads best; null where nobody says. */
	readonly recommended: number | null;
	/** Whether the platform rejects a longer text, cuts it, or charges for it. */
	readonly onExceed: 'reject' | 'truncate' | 'cost';
	readonly extra?: ReadonlyArray<{ readonly rule: 'atLeastOneMax' | 'maxSegments' | 'maxLines' | 'maxEmoji'; readonly value: number }>;
	readonly asOf: string;
	readonly source: string;
	/** official: the platform's own page; secondary: someone else's; common: general knowledge; unconfirmed: no source found. */
	readonly confidence: 'official' | 'secondary' | 'common' | 'unconfirmed';
}

/** What a platform forbids besides length. */
export type ChannelPolicy =
	| 'headline-no-exclamation'
	| 'no-phone'
	| 'no-url'
	| 'no-emoji'
	| 'no-braces-hash'
	| 'no-line-break'
	| 'no-wechat-words'
	| 'keep-variables'
	| 'sms-safe';

export interface Channel {
	readonly id: string;
	readonly name: string;
	readonly policies: readonly ChannelPolicy[];
	readonly fields: readonly FieldRule[];
}

/** One thing that is wrong with a text. `details` are plain values; the node words them. */
export interface Problem {
	readonly code: ProblemCode;
	readonly severity: 'block' | 'warn';
	readonly details: Readonly<Record<string, string | number>>;
}

export type ProblemCode =
	| 'too-long'
	| 'too-short'
	| 'empty'
	| 'too-many-lines'
	| 'required-missing'
	| 'banned-word'
	| 'competitor-name'
	| 'claim-forbidden'
	| 'claim-needs-proof'
	| 'claim-sector'
	| 'claim-likely'
	| 'fact-not-given'
	| 'wrong-language'
	| 'duplicate'
	| 'mid-word-end'
	| 'dangling-end'
	| 'unbalanced'
	| 'placeholder'
	| 'markup'
	| 'link-not-given'
	| 'contact-not-given'
	| 'phone-in-text'
	| 'link-in-text'
	| 'prompt-echo'
	| 'all-caps'
	| 'repeated-punctuation'
	| 'exclamation'
	| 'gimmick'
	| 'emoji-forbidden'
	| 'symbol-forbidden'
	| 'word-forbidden-on-channel'
	| 'variable-lost'
	| 'recommended-length';

/** An offer in typed fields, so that numbers can be checked. */
export interface OfferDetails {
	readonly price?: number;
	readonly previousPrice?: number;
	readonly currency?: string;
	readonly discountPercent?: number;
	readonly code?: string;
	/** ISO date. */
	readonly endDate?: string;
}

/** What the user gave, as text and typed fields; nothing is trusted and nothing is cleaned yet. */
export interface BriefInput {
	readonly product: string;
	readonly description: string;
	readonly features: readonly string[];
	readonly offer: string;
	readonly audience: string;
	readonly language: string;
	readonly tone: string;
	readonly goal: string;
	readonly keywords: readonly string[];
	readonly mustInclude: readonly string[];
	readonly bannedWords: readonly string[];
	readonly callsToAction: readonly string[];
	readonly existingAds: readonly string[];
	readonly brandVoice: string;
	readonly finalUrl: string;
	readonly offerDetails: OfferDetails;
	readonly evidence: string;
	readonly competitors: readonly string[];
	readonly emoji: 'never' | 'where allowed';
	/** ISO date of today, for offers that have ended; empty where nobody knows. */
	readonly today: string;
	readonly seed: number;
}

export type FactKind = 'product' | 'category' | 'description' | 'feature' | 'offer' | 'audience' | 'keyword' | 'action';

/** One thing that the brief says. */
export interface Fact {
	readonly id: string;
	readonly kind: FactKind;
	readonly text: string;
}

export type Angle = 'benefit' | 'feature' | 'proof' | 'offer' | 'urgency' | 'question' | 'audience' | 'brand' | 'action' | 'keyword';

/** A text that may become an asset. `group` is what it is about: two of a group say much the same. */
export interface Candidate {
	readonly text: string;
	readonly angle: Angle;
	readonly facts: readonly string[];
	readonly group: string;
	/** Which pattern made it: a set shows a pattern once. */
	readonly frame: string;
	/** 0 to 1: how good a writer thinks this kind of line is. */
	readonly weight: number;
	readonly source: 'builtIn' | 'chatModel';
	readonly repaired?: readonly string[];
}

export interface Asset {
	readonly channel: string;
	readonly field: string;
	readonly text: string;
	readonly length: number;
	readonly limit: number;
	readonly unit: Unit;
	readonly valid: boolean;
	readonly problems: readonly Problem[];
	readonly heuristicScore: number;
	readonly scoreParts: Readonly<Record<string, number>>;
	readonly learnedScore: number | null;
	readonly rank: number;
	readonly angle: Angle | null;
	readonly facts: readonly string[];
	readonly repaired: readonly string[];
	readonly pin: string | null;
	readonly source: 'builtIn' | 'chatModel' | 'given';
}

export interface Shortfall {
	readonly channel: string;
	readonly field: string;
	readonly wanted: number;
	readonly delivered: number;
	readonly reason: ShortfallReason;
}

export type ShortfallReason = 'few-facts' | 'language-without-frames' | 'must-include-too-long' | 'name-too-long' | 'channel-unsuited';

export interface Rejected {
	readonly channel: string;
	readonly field: string;
	readonly text: string;
	readonly codes: readonly ProblemCode[];
}

/** What was noticed, as a code with plain details; the node words it. */
export interface CopyNote {
	readonly code: string;
	readonly details: Readonly<Record<string, string | number | readonly string[]>>;
}
