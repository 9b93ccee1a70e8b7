/** The result object of the Ad Copy node, as far as the second checker reads it (names are fixed by the package's contract). */
export interface AdCopyResult {
	language: string;
	assets: Asset[];
	shortfall?: Shortfall[];
}

export interface Asset {
	channel: string;
	field: string;
	text: string;
	/** What the node itself says of the asset; only rows about the node's own checker look at it. */
	valid?: boolean;
	problems?: Array<{ code: string; severity: string; message: string }>;
}

export interface Shortfall {
	channel: string;
	field: string;
	wanted: number;
	delivered: number;
	reason: string;
}

/** One thing that a platform, the statute or the brief forbids, found in one text. */
export interface Finding {
	code: string;
	detail: string;
}

/** Paths and addresses are no sentences: only their length is looked at. */
export const isAddress = ({ field }: Asset): boolean => /path|url/i.test(field);
