/** Where one tensor of the encoder lies: in the file of matrices, or, when it is small, in the layout. */
export interface TensorPlace {
	type: 'int8' | 'float';
	/** Row after row; a matrix is (in, out). */
	shape: number[];
	/** First byte in the file of matrices. */
	offset?: number;
	values?: number[];
}

/** `encoder.json` beside a bundled model: what the ONNX graph says, in the words of {@link Encoder}. */
export interface EncoderLayout {
	sizes: { hidden: number; heads: number; layers: number; feedForward: number; epsilon: number };
	tensors: Record<string, TensorPlace>;
}
