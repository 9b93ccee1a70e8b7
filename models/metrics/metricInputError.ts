const marker = Symbol.for('n8n-nodes-marketing-ai/metric-input-error');

/**
 * A metric was called with values that it is not defined for: a mistake of the calling code.
 * Marked by a symbol, because n8n may hold several copies of this package.
 */
export class MetricInputError extends Error {
	readonly [marker] = true;

	constructor(message: string) {
		super(message);
		this.name = 'MetricInputError';
	}

	static isInstance(value: unknown): value is MetricInputError {
		return typeof value === 'object' && value !== null && marker in value;
	}
}
