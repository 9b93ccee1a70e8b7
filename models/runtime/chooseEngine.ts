import type { Engine } from './engine';
import { isMusl } from './isMusl';
import { ModelError } from './modelError';
import { createNativeEngine, findNativeRuntime } from './nativeEngine';
import type { StopFlags } from './stopFlags';
import { createWasmEngine } from './wasmEngine';

/**
 * Picks the engine: `N8N_MARKETING_AI_ENGINE=wasm|native|auto` (default auto: native where an admin
 * has installed it and the C library allows it, WebAssembly everywhere else).
 * @throws ModelError `engine-unavailable` when native is demanded and cannot be had
 */
export function chooseEngine(folder: string, flags: StopFlags, environment: NodeJS.ProcessEnv): Engine {
	const wanted = environment.N8N_MARKETING_AI_ENGINE?.trim() || 'auto';
	if (wanted === 'wasm') return createWasmEngine(folder, flags, 'N8N_MARKETING_AI_ENGINE asks for it');
	if (wanted !== 'auto' && wanted !== 'native') {
		throw new ModelError('engine-unavailable', { engine: wanted, reason: 'unknown' });
	}
	const obstacle = isMusl() ? 'musl' : undefined;
	const entry = obstacle ? null : findNativeRuntime(folder, environment);
	if (entry) {
		try {
			return createNativeEngine(entry, flags, 'onnxruntime-node is installed');
		} catch (error) {
			if (wanted === 'native') {
				throw new ModelError('engine-unavailable', { engine: 'native', reason: (error as Error).name });
			}
			return createWasmEngine(folder, flags, 'onnxruntime-node is installed but does not load');
		}
	}
	if (wanted === 'native') {
		throw new ModelError('engine-unavailable', { engine: 'native', reason: obstacle ?? 'not-installed' });
	}
	return createWasmEngine(folder, flags, obstacle ? 'this is a musl system' : 'onnxruntime-node is not installed');
}
