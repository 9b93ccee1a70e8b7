import { modelBlock } from '../../../nodes/shared/modelBlock';

const model = { name: 'multilingual-sentiment', version: '1.0.0', engine: 'simd' };

describe('modelBlock', () => {
	it.each(['0123456789abcdef', 'sha256:0123456789abcdef', 'sha256:01234567'])('shortens the hash %s to 8 digits', (hash) => {
		expect(modelBlock({ ...model, hash, accuracy: 'SST-2 dev 0.91' })).toEqual({ ...model, hash: 'sha256:01234567', accuracy: 'SST-2 dev 0.91' });
	});

	it('says null where nobody measured the model', () => {
		expect(modelBlock({ ...model, hash: '01234567' }).accuracy).toBeNull();
	});
});
