/**
 * Where one tensor of the encoder lies: in a file beside the layout, or, when it is small, right here.
 * Rows of a `float` or `int8` tensor follow one another; an `int8` matrix is (in, out). `nibbles` hold two
 * four-bit numbers a byte, (out, in / 2), and the `half` tensor with them one scale for 32, (out, in / 32).
 */
export interface TensorPlace {
	type: 'int8' | 'nibbles' | 'float' | 'half';
	shape: number[];
	file?: string;
	/** First byte in that file. */
	offset?: number;
	values?: number[];
}

/** `encoder.json` of a bundled model: what its graph says, in the words of {@link Encoder}. */
export interface EncoderLayout {
	sizes: { hidden: number; heads: number; layers: number; feedForward: number; epsilon: number };
	tensors: Record<string, TensorPlace>;
}

const BYTES = { int8: 1, nibbles: 1, half: 2, float: 4 } as const;

/** Bytes that a tensor takes. */
export const bytesOf = ({ type, shape }: TensorPlace): number => shape.reduce((product, size) => product * size, BYTES[type]);
