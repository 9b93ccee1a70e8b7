import fc from 'fast-check';

import { pack, unpack } from '../../../../models/recommend/artefact/packed';

/** What a file keeps of a value: the head goes through JSON. */
const kept = (value: unknown): unknown => {
	const packed = pack(value);
	return unpack({ value: JSON.parse(JSON.stringify(packed.value)) as unknown, bytes: packed.bytes });
};

const plain = fc.oneof(fc.string(), fc.boolean(), fc.constant(null), fc.integer(), fc.double({ noNaN: false }).map((value) => (value === 0 ? 0 : value)));
const numbers = fc.oneof(fc.int32Array(), fc.float32Array(), fc.float64Array(), fc.uint8Array());
const data = fc.letrec<{ value: unknown }>((tie) => ({
	value: fc.oneof({ maxDepth: 4 }, plain, numbers, fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'constructor', 'start'), tie('value'), { maxKeys: 4, noNullPrototype: true })),
})).value;

/** Oracle: what was packed. */
describe('packed data', () => {
	it('is the same data when it is unpacked, with every number to the bit', () => {
		fc.assert(fc.property(data, (value) => {
			expect(kept(value)).toEqual(value);
		}), { numRuns: 300 });
	});

	it('is the same bytes when it is packed again', () => {
		fc.assert(fc.property(data, (value) => {
			expect(pack(kept(value))).toEqual(pack(value));
		}));
	});

	it('holds a view of an array, not all of its buffer', () => {
		const view = new Float64Array([1, 2, 3, 4]).subarray(1, 3);
		expect(pack(view).bytes).toHaveLength(16);
		expect(kept(view)).toEqual(new Float64Array([2, 3]));
	});

	// Oracle: little endian as written down in IEEE 754: 1 is 3F800000, and −2 is FFFFFFFE.
	it('is little endian, each array at a multiple of eight', () => {
		const { bytes, value } = pack({ one: new Float32Array([1]), two: new Int32Array([-2]) });
		expect([...bytes]).toEqual([0, 0, 0x80, 0x3f, 0, 0, 0, 0, 0xfe, 0xff, 0xff, 0xff, 0, 0, 0, 0]);
		expect(value).toEqual({ one: { $array: 'float32', start: 0, length: 1 }, two: { $array: 'int32', start: 8, length: 1 } });
	});

	it.each([
		['outside of the bytes', { $array: 'float64', start: 0, length: 9 }, RangeError],
		['before the bytes', { $array: 'uint8', start: -1, length: 1 }, RangeError],
		['of half a length', { $array: 'uint8', start: 0, length: 0.5 }, RangeError],
		['of no length', { $array: 'uint8', start: 0 }, RangeError],
		['of an unknown type', { $array: 'bigint64', start: 0, length: 1 }, TypeError],
		['of a type named like an object internal', { $array: 'constructor', start: 0, length: 1 }, TypeError],
	])('with an array %s is refused', (_, value, kind) => {
		expect(() => unpack({ value, bytes: new Uint8Array(16) })).toThrow(kind);
	});
});
