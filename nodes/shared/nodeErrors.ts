import { NodeOperationError } from 'n8n-workflow';
import type { INode } from 'n8n-workflow';
import { ArtefactError } from '../../models/artefact/artefactError';
import { ModelError } from '../../models/runtime/modelError';
import { ConfigurationError } from './configurationError';
import { errorWording } from './messages';
import { withoutItemText } from './withoutItemText';

interface LooseWording {
	readonly message: string;
	readonly description?: string;
}

function textProperty(value: unknown, name: string): string | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const property: unknown = Reflect.get(value, name);
	return typeof property === 'string' && property.trim() !== '' ? property : undefined;
}

/** The catalogue never words a text, but a `reason` is the message of whatever stopped the worker. */
function modelWording(error: ModelError | ArtefactError, json: unknown): LooseWording {
	const { reason } = error.details;
	const details = typeof reason === 'string' ? { ...error.details, reason: withoutItemText(reason, json) } : error.details;
	return errorWording(error.code, details) ?? { message: `The models stopped with the code '${error.code}'` };
}

function wordingOf(error: unknown, json: unknown): LooseWording {
	if (ConfigurationError.isInstance(error)) return { message: error.message, description: error.description };
	if (ModelError.isInstance(error) || ArtefactError.isInstance(error)) return modelWording(error, json);
	const message = typeof error === 'string' && error !== '' ? error : textProperty(error, 'message');
	const description = textProperty(error, 'description');
	return {
		message: withoutItemText(message ?? 'The node stopped for a reason that was not given', json),
		description: description && withoutItemText(description, json),
	};
}

/** The call sites of an error, without its first line, which repeats the message. */
function framesOf(error: unknown): string {
	const stack = textProperty(error, 'stack') ?? '';
	return stack
		.split('\n')
		.filter((line) => line.startsWith('    at '))
		.join('\n');
}

/**
 * Turns anything that was thrown into the error that n8n shows: our codes are worded by the
 * catalogue, other messages are kept. Always a new error, so that many items can share one cause.
 *
 * @param itemIndex the item that it happened on, counted from 0; left out for the whole node
 * @param json the item's fields: their texts are taken out of messages that are not ours
 */
export function toNodeError(node: INode, error: unknown, itemIndex?: number, json?: unknown): NodeOperationError {
	const { message, description } = wordingOf(error, json);
	// From the message and not from the error: n8n returns an error that already is one of its own
	// as it is, without the item's number, and would keep the original, texts included, as `cause`.
	const nodeError = new NodeOperationError(node, message, { itemIndex, description });
	// n8n swaps messages that hold codes such as ENOENT for its own texts; ours names the file.
	nodeError.message = message;
	nodeError.messages = [];
	const frames = framesOf(error);
	if (frames !== '') nodeError.stack = `${nodeError.name}: ${message}\n${frames}`;
	return nodeError;
}
