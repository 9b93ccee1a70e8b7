import { openArtefact } from '../../../models/artefact/openArtefact';
import { artefactText, sealArtefact } from '../../../models/artefact/sealArtefact';
import { encodeArray } from '../../../models/artefact/typedArrays';
import type { JsonValue } from '../../../models/artefact/types';
import { headArtefact, headParameters, readHead } from '../../../models/labels/headArtefact';
import { headClassifier } from '../../../models/labels/headClassifier';
import type { LabelHead } from '../../../models/labels/labelHead';
import type { TextEncoder } from '../../../models/text/textClassifier';

const head: LabelHead = {
	encoder: { name: 'encoder', hash: 'sha256:01234567' },
	labels: ['billing', 'delivery'],
	mean: Float32Array.of(0.5, 0),
	weights: Float32Array.of(1, 0, 0, 2),
	bias: Float32Array.of(0, 0.5),
	temperature: 1.5,
};
const sealed = (parameters: JsonValue) =>
	sealArtefact({ ...headArtefact, createdBy: '0.1.0', createdAt: '2026-11-22T10:00:00.000Z', seed: 42, schema: {}, parameters, report: {}, personalData: 'none' });
const whole = headParameters('topics', head) as Record<string, JsonValue>;

it('comes back as it was, through text', () => {
	const artefact = openArtefact(artefactText(sealed(whole)), headArtefact);
	expect(readHead(artefact)).toEqual({ name: 'topics', head });
});

it.each([
	['no labels', { labels: [] }],
	['one label', { labels: ['billing'] }],
	['a label twice', { labels: ['billing', 'billing'] }],
	['a label that is no text', { labels: ['billing', 7] }],
	['more labels than weights', { labels: ['billing', 'delivery', 'praise'] }],
	['weights of another width', { weights: encodeArray(Float32Array.of(1, 2, 3, 4, 5, 6), [2, 3]) }],
	['numbers that are none', { bias: encodeArray(Float32Array.of(NaN, 0)) }],
	['whole numbers', { bias: encodeArray(Int32Array.of(1, 2)) }],
	['no temperature', { temperature: 0 }],
	['no encoder', { encoder: null }],
	['a list for the mean', { mean: [0.5, 0] }],
])('is refused with %s, although its checksum fits', (_, change) => {
	expect(() => readHead(sealed({ ...whole, ...change } as JsonValue))).toThrow(expect.objectContaining({ code: 'artefact-unreadable', details: { reason: 'parameters' } }) as Error);
});

/** An encoder whose vectors are the ids: two numbers a text. */
const encoder = (hash: string): TextEncoder => ({
	block: { name: 'encoder', version: '1.0.0', hash, engine: 'simd', accuracy: null },
	tokenizer: { encode: (text) => [...text].map(Number), wrap: (ids) => [...ids] },
	prefixes: { query: '', passage: '' },
	width: 2,
	windowTokens: 8,
	batchTokens: 8,
	bytes: 0,
	run: async (ids) => Float32Array.from(ids.flat()),
	free: async () => undefined,
});

it('answers with logits of the vector of length 1', async () => {
	const classifier = headClassifier(encoder('sha256:01234567'), head, { name: 'topics', hash: 'sha256:89abcdef', accuracy: '0.9' });
	expect(classifier.block).toEqual({ name: 'topics', version: '1.0.0', hash: 'sha256:89abcdef', engine: 'simd', accuracy: '0.9' });
	// Worked by hand: (3, 4) becomes (.6, .8), centred (.1, .8): 1·.1 + 0 and 2·.8 + .5.
	const logits = await classifier.run([[3, 4]]);
	expect(Array.from(logits).map((value) => Number(value.toFixed(5)))).toEqual([0.1, 2.1]);
});

it('says so when the vectors are of another model', () => {
	expect(() => headClassifier(encoder('sha256:ffffffff'), head, { name: 'topics', hash: '', accuracy: '' })).toThrow(
		expect.objectContaining({ code: 'artefact-encoder', details: { trainedOn: 'encoder sha256:01234567', found: 'encoder sha256:ffffffff' } }) as Error,
	);
});
