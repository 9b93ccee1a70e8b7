import { errors } from './messages';
import type { ErrorCode, ErrorDetails } from './messages';
import type { Wording } from './wording';

const marker = Symbol.for('n8n-nodes-marketing-ai/configurationError');

/**
 * The node is set up in a way that no item can be processed with. Stops the whole node.
 *
 * @example
 * throw new ConfigurationError('field-missing', { parameter: 'Text Field' });
 */
export class ConfigurationError<Code extends ErrorCode = ErrorCode> extends Error {
	readonly [marker] = true;
	readonly code: Code;
	readonly details: ErrorDetails<Code>;
	readonly description: string;

	constructor(code: Code, details: ErrorDetails<Code>) {
		const word = errors[code] as unknown as (values: ErrorDetails<Code>) => Wording;
		const { message, description } = word(details);
		super(message);
		this.name = 'ConfigurationError';
		this.code = code;
		this.details = details;
		this.description = description;
	}

	/** `instanceof` that also holds across two loaded copies of the package. */
	static isInstance(value: unknown): value is ConfigurationError {
		return typeof value === 'object' && value !== null && Reflect.get(value, marker) === true;
	}
}
