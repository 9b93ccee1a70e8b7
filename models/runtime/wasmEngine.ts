import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Engine } from './engine';
import { fileBytes } from './fileBytes';
import { loadOnnxModel, type OnnxRuntime } from './onnxModel';
import type { StopFlags } from './stopFlags';

/**
 * ONNX Runtime on WebAssembly: for models that a user brings, where the native build is not installed.
 * @param folder where `ort-wasm-simd-threaded.{mjs,wasm}` lie
 */
export function createWasmEngine(folder: string, flags: StopFlags, reason: string): Engine {
	return {
		name: 'wasm',
		reason,
		batchTokens: 160,
		// A graph in one file is in memory about three times: file, parsed graph, packed weights.
		loadingFactor: 3,
		load: async ({ graph, matrices }) => {
			const onnxWeb = await import('onnxruntime-web');
			// Without an explicit path the library would fetch its binary from a public server.
			onnxWeb.env.wasm.wasmPaths = `${pathToFileURL(folder).href}/`;
			onnxWeb.env.wasm.numThreads = 1;
			onnxWeb.env.logLevel = 'error';
			return await loadOnnxModel(onnxWeb as unknown as OnnxRuntime, readFileSync(graph), flags, {
				executionProviders: ['wasm'],
				enableCpuMemArena: false,
				...(matrices.length > 0 && { externalData: matrices.map((path) => ({ path: basename(path), data: fileBytes(path) })) }),
			});
		},
	};
}
