import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { ArtefactError } from '../../../models/artefact/artefactError';
import { canonicalJson } from '../../../models/artefact/canonicalJson';
import { openArtefact } from '../../../models/artefact/openArtefact';
import { artefactText, identityOf, sealArtefact } from '../../../models/artefact/sealArtefact';
import { decodeArray, encodeArray } from '../../../models/artefact/typedArrays';
import type { ArtefactContent, JsonValue } from '../../../models/artefact/types';

const content = (parameters: JsonValue = { weights: encodeArray(Float32Array.of(1, -2.5, 3e-9)) }): ArtefactContent => ({
	kind: 'sentimentHead', kindVersion: 2, createdBy: '0.1.0', createdAt: '2026-11-22T10:00:00.000Z', seed: 42,
	schema: { columns: [{ name: 'text', type: 'text' }] }, parameters, report: { accuracy: 0.9 }, personalData: 'none',
});
const expected = { kind: 'sentimentHead', kindVersion: 2 };
const codeOf = (value: unknown, want = expected): string => {
	try {
		openArtefact(value, want);
		return 'opened';
	} catch (error) {
		if (!ArtefactError.isInstance(error)) throw error;
		return `${error.code} ${String(error.details.reason ?? '')}`.trim();
	}
};

describe('an artefact', () => {
	const artefact = sealArtefact(content());
	const text = artefactText(artefact);

	it('comes back whole from its text, its bytes and itself', () => {
		expect(openArtefact(text, expected)).toEqual(artefact);
		expect(openArtefact(Buffer.from(text), expected)).toEqual(artefact);
		expect(openArtefact(artefact, expected)).toEqual(artefact);
		expect(decodeArray((artefact.parameters as Record<string, JsonValue>).weights)).toEqual({ values: Float32Array.of(1, -2.5, Math.fround(3e-9)), shape: [3] });
	});

	it('has the checksum of its canonical JSON', () => {
		const { sha256, ...rest } = artefact;
		// Oracle: keys sorted by hand at the top, values by JSON.stringify where their keys are in order already.
		const sorted = `{${Object.keys(rest).sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(rest[key as keyof typeof rest] as JsonValue)}`).join(',')}}`;
		expect(createHash('sha256').update(sorted).digest('hex')).toBe(sha256);
	});

	it('has an identity that does not know when or by which version it was made, but what was learned', () => {
		expect(identityOf({ ...content(), createdAt: '2031-01-01T00:00:00.000Z', createdBy: '9.9.9' })).toBe(identityOf(content()));
		expect(identityOf(content({ weights: encodeArray(Float32Array.of(1, -2.5, 4e-9)) }))).not.toBe(identityOf(content()));
		expect(identityOf({ ...content(), seed: 43 })).not.toBe(identityOf(content()));
	});

	it('stands what a database or an editor does to JSON: other order, other blanks', () => {
		const shuffled = Object.fromEntries(Object.entries(artefact).reverse());
		expect(codeOf(JSON.stringify(shuffled, null, 4))).toBe('opened');
	});

	it('is refused when it was cut anywhere', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: text.trimEnd().length - 1 }), (length) => {
				expect(codeOf(text.slice(0, length))).toBe(length === 0 ? 'artefact-unreadable empty' : 'artefact-unreadable cut');
			}),
		);
	});

	it('is refused when any value in it was edited', () => {
		for (const key of Object.keys(artefact).filter((each) => !['format', 'formatVersion', 'kind', 'sha256'].includes(each))) {
			const value = artefact[key as keyof typeof artefact];
			const edited = typeof value === 'number' ? value + 1 : typeof value === 'string' ? `${value}x` : { ...(value as object), extra: 1 };
			expect(codeOf({ ...artefact, [key]: edited })).toBe('artefact-changed');
		}
		expect(codeOf({ ...artefact, extra: 'field' })).toBe('artefact-changed');
		expect(codeOf({ ...artefact, sha256: artefact.sha256.replace(/.$/, (last) => (last === '0' ? '1' : '0')) })).toBe('artefact-changed');
	});

	it("is refused by another node, and by a package that is older than it", () => {
		expect(codeOf(artefact, { kind: 'tabularModel', kindVersion: 9 })).toBe('artefact-kind');
		expect(codeOf(artefact, { kind: 'sentimentHead', kindVersion: 1 })).toBe('artefact-newer');
		expect(codeOf({ ...artefact, formatVersion: 2 })).toBe('artefact-newer');
	});

	it.each([['null', null], ['a list', []], ['a number', 7], ['an object', {}], ['a model of another tool', { format: 'onnx' }]])('is not %s', (_, value) => {
		expect(codeOf(value)).toBe('artefact-unreadable not-an-artefact');
	});

	it('is refused when fields are missing, not JSON, or nested without end', () => {
		const { seed, schema, ...rest } = artefact;
		expect(seed).toBe(42);
		expect(schema).toBeDefined();
		expect(codeOf(rest)).toBe('artefact-unreadable fields-missing');
		expect(codeOf('hello')).toBe('artefact-unreadable not-json');
		const nested = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as JsonValue;
		expect(codeOf({ ...artefact, parameters: nested })).toBe('artefact-changed');
	});

	it('is refused when it is too large, with both sizes', () => {
		const large = sealArtefact(content('x'.repeat(33 * 1024 * 1024)));
		expect(() => artefactText(large)).toThrow('artefact-too-large');
		expect(codeOf(JSON.stringify(large))).toBe('artefact-too-large');
	});

	it('cannot hold what JSON cannot', () => {
		expect(() => sealArtefact(content({ bad: NaN }))).toThrow('not finite');
		expect(() => sealArtefact(content({ bad: undefined as unknown as JsonValue }))).toThrow('JSON holds no undefined');
	});

	it('keeps any JSON value', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
				const parameters = JSON.parse(JSON.stringify(value)) as JsonValue;
				const sealed = sealArtefact(content(parameters));
				expect(openArtefact(artefactText(sealed), expected).parameters).toEqual(parameters);
				expect(sealArtefact(content(parameters)).sha256).toBe(sealed.sha256);
			}),
		);
	});
});

describe('encodeArray', () => {
	it('writes little endian bytes', () => {
		// By hand: 1 as a float32 is 00 00 80 3f, 258 as an int32 is 02 01 00 00.
		expect(encodeArray(Float32Array.of(1)).base64).toBe(Buffer.from('0000803f', 'hex').toString('base64'));
		expect(encodeArray(Int32Array.of(258)).base64).toBe(Buffer.from('02010000', 'hex').toString('base64'));
	});

	it('brings every number back to the bit, also out of the middle of a buffer', () => {
		fc.assert(
			fc.property(fc.float64Array({ maxLength: 40 }), (values) => {
				const part = new Float64Array([0, ...values, 0]).subarray(1, values.length + 1);
				expect(decodeArray(JSON.parse(JSON.stringify(encodeArray(part))) as JsonValue).values).toEqual(values);
			}),
		);
	});

	it('keeps the shape and refuses a wrong one', () => {
		expect(decodeArray(encodeArray(Int8Array.of(1, 2, 3, 4, 5, 6), [2, 3])).shape).toEqual([2, 3]);
		expect(() => encodeArray(Int8Array.of(1, 2), [3])).toThrow('2 values do not have the shape 3');
		expect(() => decodeArray({ ...encodeArray(Int8Array.of(1, 2)), shape: [3] })).toThrow('2 bytes where its shape needs 3');
		expect(() => decodeArray({ array: 'constructor', shape: [1], base64: '' })).toThrow('no array');
		expect(() => decodeArray(undefined)).toThrow('no array');
	});
});
