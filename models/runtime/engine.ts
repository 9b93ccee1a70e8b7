export type EngineName = 'wasm' | 'native';

/** A model in memory. */
export interface EngineModel {
	/**
	 * @param ids token ids of several texts, all of one length (nothing is padded, so a text's
	 * result does not depend on its neighbours)
	 * @returns the logits, row after row (texts × classes)
	 */
	run(ids: ReadonlyArray<readonly number[]>): Promise<Float32Array>;
	/** Gives the memory back; the model cannot run afterwards. */
	free(): Promise<void>;
}

/** Something that can run a model: ONNX Runtime on WebAssembly, or the native one. */
export interface Engine {
	readonly name: EngineName;
	/** Why this engine and not another, in one sentence without paths. */
	readonly reason: string;
	/** @param graph the bytes of an ONNX file with an int64 input `input_ids` (batch, length) */
	load(graph: Uint8Array): Promise<EngineModel>;
}
