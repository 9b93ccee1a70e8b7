const marker = Symbol.for('n8n-nodes-marketing-ai/artefactError');

/** Codes of what is wrong with an artefact; the nodes word them. */
export type ArtefactErrorCode = 'artefact-unreadable' | 'artefact-changed' | 'artefact-encoder' | 'artefact-kind' | 'artefact-newer' | 'artefact-too-large';

/** An artefact that cannot be used. The details hold names and numbers, never what was learned. */
export class ArtefactError extends Error {
	readonly [marker] = true;

	constructor(
		readonly code: ArtefactErrorCode,
		readonly details: Readonly<Record<string, string | number>> = {},
	) {
		super(`${code} ${JSON.stringify(details)}`);
		this.name = 'ArtefactError';
	}

	/** Recognises the error across package copies and realms, where `instanceof` does not. */
	static isInstance(value: unknown): value is ArtefactError {
		return typeof value === 'object' && value !== null && marker in value;
	}
}
