import type { JsonValue } from './types';

const TYPES = {
	float32: Float32Array,
	float64: Float64Array,
	int32: Int32Array,
	uint32: Uint32Array,
	int8: Int8Array,
	uint8: Uint8Array,
} as const;

export type ArrayType = keyof typeof TYPES;
export type NumberArray = InstanceType<(typeof TYPES)[ArrayType]>;

/** A typed array as JSON: little endian bytes in base64, with its type and shape. */
export interface EncodedArray {
	[key: string]: JsonValue;
	array: ArrayType;
	shape: number[];
	base64: string;
}

const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** Bytes of an array in little endian order, whatever the machine's is. */
function bytesOf(values: NumberArray): Uint8Array {
	const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength).slice();
	if (isLittleEndian) return bytes;
	for (let start = 0; start < bytes.length; start += values.BYTES_PER_ELEMENT) bytes.subarray(start, start + values.BYTES_PER_ELEMENT).reverse();
	return bytes;
}

const typeOf = (values: NumberArray): ArrayType =>
	(Object.keys(TYPES) as ArrayType[]).find((type) => values instanceof TYPES[type]) as ArrayType;

const sizeOf = (shape: readonly number[]): number => shape.reduce((product, each) => product * each, 1);

/**
 * A typed array as part of an artefact.
 * @param shape such as [rows, columns]; one dimension when left out
 * @throws RangeError when the shape does not hold as many values
 */
export function encodeArray(values: NumberArray, shape: readonly number[] = [values.length]): EncodedArray {
	if (sizeOf(shape) !== values.length) throw new RangeError(`${values.length} values do not have the shape ${shape.join(' × ')}`);
	return { array: typeOf(values), shape: [...shape], base64: Buffer.from(bytesOf(values)).toString('base64') };
}

/**
 * The array that encodeArray was given.
 * @param value part of an artefact that openArtefact has verified
 * @throws TypeError when it is no such array, RangeError when its size is not its shape's
 */
export function decodeArray(value: JsonValue | undefined): { values: NumberArray; shape: number[] } {
	const { array, shape, base64 } = (value ?? {}) as Partial<EncodedArray>;
	if (typeof array !== 'string' || !Object.hasOwn(TYPES, array) || !Array.isArray(shape) || typeof base64 !== 'string') {
		throw new TypeError('this part of the artefact is no array of numbers');
	}
	const Type = TYPES[array];
	const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
	const expected = sizeOf(shape) * Type.BYTES_PER_ELEMENT;
	if (bytes.length !== expected) throw new RangeError(`an array has ${bytes.length} bytes where its shape needs ${expected}`);
	if (!isLittleEndian) {
		for (let start = 0; start < bytes.length; start += Type.BYTES_PER_ELEMENT) bytes.subarray(start, start + Type.BYTES_PER_ELEMENT).reverse();
	}
	return { values: new Type(bytes.buffer), shape: [...shape] };
}
