import { createHash } from 'node:crypto';

import { ArtefactError } from './artefactError';
import { canonicalJson } from './canonicalJson';
import { ARTEFACT_FORMAT, FORMAT_VERSION, MOST_BYTES, type Artefact, type ArtefactContent, type JsonValue } from './types';

/** Checksum of everything in an artefact but the checksum itself. */
export function checksumOf(artefact: Omit<Artefact, 'sha256'>): string {
	const entries = Object.entries(artefact).filter(([key]) => key !== 'sha256');
	return createHash('sha256').update(canonicalJson(Object.fromEntries(entries) as JsonValue)).digest('hex');
}

/** Checksum of what was learned alone: the same rows and seed give the same one, whenever and wherever they were learned from. */
export function identityOf({ kind, kindVersion, seed, schema, parameters }: ArtefactContent): string {
	return createHash('sha256').update(canonicalJson({ kind, kindVersion, seed, schema, parameters } as JsonValue)).digest('hex');
}

/**
 * Makes an artefact out of what was learned.
 * @throws TypeError when something in it is not JSON (NaN, a typed array that was not encoded)
 */
export function sealArtefact(content: ArtefactContent): Artefact {
	const { kind, kindVersion, createdBy, createdAt, seed, schema, parameters, report, personalData } = content;
	const whole = { format: ARTEFACT_FORMAT, formatVersion: FORMAT_VERSION, kind, kindVersion, createdBy, createdAt, seed, schema, parameters, report, personalData } as const;
	return { ...whole, sha256: checksumOf(whole) };
}

/**
 * The artefact as text, to be written to a file or a binary field. The same artefact gives the same bytes.
 * @throws ArtefactError `artefact-too-large` with both sizes
 */
export function artefactText(artefact: Artefact): string {
	const text = `${JSON.stringify(artefact)}\n`;
	const bytes = Buffer.byteLength(text);
	if (bytes > MOST_BYTES) throw new ArtefactError('artefact-too-large', { bytes, limit: MOST_BYTES });
	return text;
}
