/** A value that JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** What a learning operation puts into its artefact. */
export interface ArtefactContent {
	/** Which operation it belongs to: `sentimentHead`, `tabularModel`. No other one opens it. */
	kind: string;
	/** Version of the kind's own parameters, from 1. */
	kindVersion: number;
	/** Version of the package that made it. */
	createdBy: string;
	/** ISO moment; given by the node, since a kernel has no clock. */
	createdAt: string;
	seed: number;
	/** Columns of the training data with types, levels, imputation, scaling, ranges. */
	schema: JsonValue;
	/** What was learned; typed arrays by encodeArray. */
	parameters: JsonValue;
	/** The validation report that the model was accepted with. */
	report: JsonValue;
	/** Which personal data it holds, in words for a person: `none`, `customer ids`. */
	personalData: string;
}

/** A sealed artefact: one JSON document. */
export interface Artefact extends ArtefactContent {
	format: typeof ARTEFACT_FORMAT;
	formatVersion: number;
	/** SHA-256 of the canonical JSON of everything else, in hexadecimal digits. */
	sha256: string;
}

export const ARTEFACT_FORMAT = 'n8n-nodes-marketing-ai/artefact';
export const FORMAT_VERSION = 1;

/** What an artefact may weigh at most, as JSON text. */
export const MOST_BYTES = 32 * 1024 * 1024;
