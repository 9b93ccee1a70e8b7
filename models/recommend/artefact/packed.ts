/** Types of arrays that an artefact can hold, by name. */
const TYPES = { int32: Int32Array, float32: Float32Array, float64: Float64Array, uint8: Uint8Array } as const;
type TypeName = keyof typeof TYPES;
type Numbers = InstanceType<(typeof TYPES)[TypeName]>;

/** A value whose arrays of numbers were taken out: each is a place in the bytes. */
export interface Packed {
	/** What JSON can hold, with `{ "$array": … }` in the arrays' places. */
	readonly value: unknown;
	/** Little endian, each array at a multiple of eight. */
	readonly bytes: Uint8Array;
}

const ALIGNMENT = 8;
const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
const padded = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

const typeOf = (values: unknown): TypeName | undefined => (Object.keys(TYPES) as TypeName[]).find((name) => values instanceof TYPES[name]);

/** Bytes of numbers in the other order on machines that keep them that way. */
function ordered(bytes: Uint8Array, size: number): Uint8Array {
	if (isLittleEndian || size === 1) return bytes;
	const turned = bytes.slice();
	for (let start = 0; start < turned.length; start += size) turned.subarray(start, start + size).reverse();
	return turned;
}

/** Takes the typed arrays out of plain data. Infinity, which JSON lacks, is kept by name. */
export function pack(data: unknown): Packed {
	const chunks: Uint8Array[] = [];
	let length = 0;
	const walk = (value: unknown): unknown => {
		if (typeof value === 'number' && !Number.isFinite(value)) return { $number: String(value) };
		if (typeof value !== 'object' || value === null) return value;
		const type = typeOf(value);
		if (type !== undefined) {
			const numbers = value as Numbers;
			const bytes = ordered(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), numbers.BYTES_PER_ELEMENT);
			const place = { $array: type, start: length, length: numbers.length };
			chunks.push(bytes);
			length += padded(bytes.length);
			return place;
		}
		if (Array.isArray(value)) return (value as unknown[]).map(walk);
		return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]));
	};
	const value = walk(data);
	const bytes = new Uint8Array(length);
	let start = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, start);
		start += padded(chunk.length);
	}
	return { value, bytes };
}

/**
 * The data that `pack` was given.
 * @throws RangeError for an array that lies outside the bytes, TypeError for one of an unknown type
 */
export function unpack({ value, bytes }: Packed): unknown {
	const walk = (each: unknown): unknown => {
		if (typeof each !== 'object' || each === null) return each;
		if (Array.isArray(each)) return (each as unknown[]).map(walk);
		const record = each as Readonly<Record<string, unknown>>;
		if (typeof record.$number === 'string') return Number(record.$number);
		if (record.$array === undefined) return Object.fromEntries(Object.entries(record).map(([key, inner]) => [key, walk(inner)]));
		const { $array, start, length } = record as { $array: unknown; start: unknown; length: unknown };
		if (typeof $array !== 'string' || !Object.hasOwn(TYPES, $array)) throw new TypeError('this part of the artefact is no array of numbers');
		const Type = TYPES[$array as TypeName];
		const isPlace = Number.isInteger(start) && Number.isInteger(length) && (start as number) >= 0 && (length as number) >= 0;
		const size = (length as number) * Type.BYTES_PER_ELEMENT;
		if (!isPlace || (start as number) + size > bytes.length) throw new RangeError('an array of the artefact lies outside of it');
		return new Type(ordered(bytes.slice(start as number, (start as number) + size), Type.BYTES_PER_ELEMENT).slice().buffer);
	};
	return walk(value);
}
