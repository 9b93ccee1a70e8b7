import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';

import * as onnxWeb from 'onnxruntime-web';

import type { Engine } from './engine';
import { fileBytes } from './fileBytes';
import { loadOnnxModel, type OnnxRuntime } from './onnxModel';
import type { StopFlags } from './stopFlags';

/**
 * ONNX Runtime on WebAssembly: the default, and the only engine on musl.
 * @param folder where `ort-wasm-simd-threaded.{mjs,wasm}` lie
 */
export function createWasmEngine(folder: string, flags: StopFlags, reason: string): Engine {
	// Without an explicit path the library would fetch its binary from a public server.
	onnxWeb.env.wasm.wasmPaths = `${pathToFileURL(folder).href}/`;
	onnxWeb.env.wasm.numThreads = 1;
	onnxWeb.env.logLevel = 'error';
	return {
		name: 'wasm',
		reason,
		load: async ({ graph, matrices }) =>
			await loadOnnxModel(onnxWeb as unknown as OnnxRuntime, readFileSync(graph), flags, {
				executionProviders: ['wasm'],
				enableCpuMemArena: false,
				...(matrices && { externalData: [{ path: basename(matrices), data: fileBytes(matrices) }] }),
			}),
	};
}
