import type { EngineName } from '../text/textClassifier';

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

/** Where a graph lies: an ONNX file with an int64 input `input_ids` (batch, length). */
export interface GraphFiles {
	graph: string;
	/** The files beside it that hold its matrices; none when they are in the graph itself. */
	matrices: string[];
	/** The file that tells our own engine what lies where; null for a model that only ONNX Runtime can run. */
	layout: string | null;
}

/** Something that can run a model: our own engine, ONNX Runtime on WebAssembly, or its native build. */
export interface Engine {
	readonly name: EngineName;
	/** Why this engine and not another, in one sentence without paths. */
	readonly reason: string;
	/** Tokens that it reads in about 150 ms on one core of a small server. */
	readonly batchTokens: number;
	/** Memory that a model takes while it is loaded, as a multiple of its files. */
	readonly loadingFactor: number;
	load(files: GraphFiles): Promise<EngineModel>;
}
