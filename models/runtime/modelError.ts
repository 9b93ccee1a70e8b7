const marker = Symbol.for('n8n-nodes-marketing-ai/modelError');

export type ErrorDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/**
 * What a model cannot do, as a code with plain details. The wording belongs to the nodes;
 * the details hold names, numbers and hashes, never a customer's text.
 */
export class ModelError extends Error {
	readonly [marker] = true;

	constructor(
		readonly code: string,
		readonly details: ErrorDetails = {},
	) {
		super(`${code} ${JSON.stringify(details)}`);
		this.name = 'ModelError';
	}

	/** Recognises the error across package copies and threads, where `instanceof` does not. */
	static isInstance(value: unknown): value is ModelError {
		return typeof value === 'object' && value !== null && marker in value;
	}
}
