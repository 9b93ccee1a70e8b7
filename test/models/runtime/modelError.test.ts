import { ModelError } from '../../../models/runtime/modelError';

it('is an error with a code and plain details', () => {
	const error = new ModelError('weights-missing', { model: 'tiny', file: 'model.onnx' });
	expect(error).toBeInstanceOf(Error);
	expect(error.name).toBe('ModelError');
	expect(error.code).toBe('weights-missing');
	expect(error.details).toEqual({ model: 'tiny', file: 'model.onnx' });
	expect(new ModelError('cancelled').details).toEqual({});
});

it('is recognised when another copy of the package made it', () => {
	jest.isolateModules(() => {
		const copy = require('../../../models/runtime/modelError') as { ModelError: typeof ModelError };
		const foreign = new copy.ModelError('cancelled');
		expect(foreign).not.toBeInstanceOf(ModelError);
		expect(ModelError.isInstance(foreign)).toBe(true);
	});
});

it.each([[null], [undefined], ['cancelled'], [new Error('cancelled')], [{ code: 'cancelled', details: {} }]])('does not take %p for one', (value) => {
	expect(ModelError.isInstance(value)).toBe(false);
});
