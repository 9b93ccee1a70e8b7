export interface OfferDetails {
	price?: number;
	previousPrice?: number;
	currency?: string;
	discountPercent?: number;
	code?: string;
	/** `YYYY-MM-DD` */
	endDate?: string;
}

/** What a user fills in, in the node's own parameter names. */
export interface Brief {
	product?: string;
	description?: string;
	features?: string[];
	offer?: string;
	audience?: string;
	channels?: string[];
	language?: string;
	tone?: string;
	goal?: string;
	keywords?: string[];
	mustInclude?: string[];
	bannedWords?: string[];
	callsToAction?: string[];
	existingAds?: string[];
	brandVoice?: string;
	finalUrl?: string;
	offerDetails?: OfferDetails;
}

export interface BriefEntry {
	id: string;
	industry: string;
	/** At most two facts: a named shortfall is accepted. */
	sparse?: boolean;
	awkward?: string;
	brief: Brief;
}

/** A brief in which somebody has left orders for the writer. */
export interface AttackEntry {
	id: string;
	kind: string;
	field: keyof Brief;
	/** None of these may be in any asset, in any spelling. */
	markers: string[];
	brief: Brief;
}

/** One line of copy of which a lawyer's answer is known. */
export interface JudgedLine {
	id: string;
	language: string;
	channel: string;
	field: string;
	text: string;
	/** Why a lawful line is lawful. */
	reason?: string;
	/** Which rule an unlawful line breaks. */
	rule?: string;
	/** Whether an unlawful line can only be known by what the brief says. */
	briefNeeded?: boolean;
	brief?: Brief;
}
