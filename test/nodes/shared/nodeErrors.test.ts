import { NodeOperationError } from 'n8n-workflow';
import { ModelError } from '../../../models/runtime/modelError';
import { ConfigurationError } from '../../../nodes/shared/configurationError';
import { toNodeError } from '../../../nodes/shared/nodeErrors';
import { fakeContext } from '../../contract/fakeContext';
import { testDescription } from './testNode';

const { node } = fakeContext({ description: testDescription });

describe('toNodeError', () => {
	it('words a code of the models and sets the item', () => {
		const error = toNodeError(node, new ModelError('worker-died', { exitCode: 134 }), 7);
		expect(error).toBeInstanceOf(NodeOperationError);
		expect(error.message).toBe('The background worker that runs the models ended by itself (exit code 134)');
		expect(error.description).toContain('N8N_MARKETING_AI_WORKERS');
		expect(error.context.itemIndex).toBe(7);
		expect(error.node).toBe(node);
	});

	it('words a model error of another copy of the package', () => {
		const marker = Object.getOwnPropertySymbols(new ModelError('cancelled')).find((symbol) => symbol.description?.startsWith('n8n-nodes-marketing-ai/'));
		const foreign = Object.assign(new Error('cancelled {}'), { code: 'cancelled', details: {}, [marker as symbol]: true });
		expect(toNodeError(node, foreign).message).toBe('The run was canceled before this item was done');
	});

	it('keeps the wording of a configuration error and sets no item', () => {
		const error = toNodeError(node, new ConfigurationError('field-missing', { parameter: 'Text Field' }));
		expect(error.message).toBe("The parameter 'Text Field' is empty");
		expect(error.description).toContain("'Text Field'");
		expect(error.context.itemIndex).toBeUndefined();
	});

	it('names a code that the catalogue does not hold', () => {
		expect(toNodeError(node, new ModelError('brand-new', {})).message).toContain('brand-new');
	});

	it('gives one of n8n\'s own errors the number of this item, and leaves the original alone', () => {
		const original = new NodeOperationError(node, 'The expression has a gap', { itemIndex: 1, description: 'Close it' });
		const error = toNodeError(node, original, 5);
		expect(error).not.toBe(original);
		expect(error.message).toBe('The expression has a gap');
		expect(error.description).toBe('Close it');
		expect(error.context.itemIndex).toBe(5);
		expect(original.context.itemIndex).toBe(1);
	});

	it('keeps a message that n8n would replace by a stock text', () => {
		const message = "ENOENT: no such file or directory, open 'weights.onnx'";
		expect(toNodeError(node, new Error(message)).message).toBe(message);
	});

	it.each([['a string', 'a string'], [null, /not given/], [undefined, /not given/], [{}, /not given/], [{ message: 'from an object' }, 'from an object'], [new Error(''), /not given/]])(
		'makes an error of whatever was thrown: %p',
		(thrown, expected) => {
			const error = toNodeError(node, thrown, 0);
			expect(error).toBeInstanceOf(NodeOperationError);
			expect(error.message).toMatch(expected);
		},
	);

	it('keeps where it happened, for a bug report', () => {
		const original = new Error('a gap');
		const firstFrame = (original.stack as string).split('\n').find((line) => line.startsWith('    at '));
		expect(toNodeError(node, original).stack).toContain(firstFrame);
	});
});

describe("a customer's text", () => {
	const text = 'Ana Example wrote: the delivery never came';
	const json = { id: 4, mail: { body: text }, tags: ['a long enough tag'] };
	const everythingIn = (error: NodeOperationError): string =>
		[error.message, error.description, error.stack, JSON.stringify(error), JSON.stringify(error.cause ?? null), error.messages.join()].join('\n');

	it.each([
		['an unknown error', new Error(`Cannot read "${text}" (a long enough tag)`)],
		['a description', Object.assign(new Error('a gap'), { description: `in ${text}` })],
		['the reason of a task', new ModelError('task-failed', { task: 'sentiment', reason: `cannot split ${text}` })],
	])('does not get out through %s', (_, thrown) => {
		const all = everythingIn(toNodeError(node, thrown, 0, json));
		expect(all).not.toContain('Ana Example');
		expect(all).not.toContain('a long enough tag');
		expect(all).toContain('[text]');
	});

	it('does not get out through the part that JSON.parse quotes', () => {
		let thrown: unknown;
		try {
			JSON.parse(text);
		} catch (error) {
			thrown = error;
		}
		expect(everythingIn(toNodeError(node, thrown, 0, json))).not.toContain('Ana');
	});

	it('may hold the same words as one of our own messages, which stay', () => {
		const error = toNodeError(node, new ModelError('weights-missing', { model: 'multilingual-sentiment', file: 'a', folder: 'b' }), 0, { model: 'multilingual-sentiment' });
		expect(error.message).toContain("'multilingual-sentiment'");
	});
});
