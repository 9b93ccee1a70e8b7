import type { InferenceSession, Tensor, TypedTensor } from 'onnxruntime-common';

import type { EngineModel } from './engine';
import { whileBusy, type StopFlags } from './stopFlags';

/** The part of ONNX Runtime that both its builds share. */
export interface OnnxRuntime {
	InferenceSession: {
		create(graph: Uint8Array | string, options: InferenceSession.SessionOptions): Promise<InferenceSession>;
	};
	Tensor: new (type: 'int64', data: BigInt64Array, dimensions: readonly number[]) => TypedTensor<'int64'>;
}

/** Loads a graph (its bytes or its path) into either build of ONNX Runtime, on one thread. */
export async function loadOnnxModel(
	runtime: OnnxRuntime,
	graph: Uint8Array | string,
	flags: StopFlags,
	options: InferenceSession.SessionOptions,
): Promise<EngineModel> {
	const session = await whileBusy(flags, async () => await runtime.InferenceSession.create(graph as string, options));
	const output = session.outputNames[0] ?? 'logits';

	return {
		async run(ids) {
			const shape = [ids.length, ids[0]?.length ?? 0];
			const flat = BigInt64Array.from(ids.flat(), BigInt);
			const feeds: Record<string, Tensor> = {};
			for (const name of session.inputNames) {
				// Texts of one batch have one length: a mask is all ones, segments are all zero.
				const data =
					name === 'input_ids' ? flat : new BigInt64Array(flat.length).fill(name === 'attention_mask' ? 1n : 0n);
				feeds[name] = new runtime.Tensor('int64', data, shape);
			}
			const results = await whileBusy(flags, async () => await session.run(feeds, [output]));
			return Float32Array.from(results[output]?.data as Float32Array);
		},
		async free() {
			await session.release();
		},
	};
}
