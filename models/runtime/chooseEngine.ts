import type { ModelReference } from '../text/textClassifier';
import type { Engine } from './engine';
import { isMusl } from './isMusl';
import { ModelError } from './modelError';
import { createNativeEngine, findNativeRuntime } from './nativeEngine';
import { createSimdEngine } from './simdEngine';
import type { StopFlags } from './stopFlags';
import { createWasmEngine } from './wasmEngine';

const CHOICES = ['auto', 'simd', 'wasm', 'native'];

/**
 * Picks the engine: `N8N_MARKETING_AI_ENGINE=auto|simd|wasm|native`. `auto`, the default, is the native
 * build where an admin has installed it and the C library allows it; everywhere else a bundled model
 * runs on our own engine (`simd`), and a model that a user brings on ONNX Runtime's WebAssembly (`wasm`).
 * @throws ModelError `engine-unavailable` when native is demanded and cannot be had
 */
export function chooseEngine(
	folder: string,
	flags: StopFlags,
	environment: NodeJS.ProcessEnv,
	model: ModelReference['kind'],
): Engine {
	const wanted = environment.N8N_MARKETING_AI_ENGINE?.trim() || 'auto';
	if (!CHOICES.includes(wanted)) throw new ModelError('engine-unavailable', { engine: wanted, reason: 'unknown' });
	const portable = (reason: string): Engine =>
		model === 'bundled' && wanted !== 'wasm' ? createSimdEngine(folder, reason) : createWasmEngine(folder, flags, reason);
	if (wanted === 'wasm' || wanted === 'simd') return portable('N8N_MARKETING_AI_ENGINE asks for it');

	const obstacle = isMusl() ? 'musl' : undefined;
	const entry = obstacle ? null : findNativeRuntime(folder, environment);
	if (entry) {
		try {
			return createNativeEngine(entry, flags, 'onnxruntime-node is installed');
		} catch (error) {
			if (wanted === 'native') {
				throw new ModelError('engine-unavailable', { engine: 'native', reason: (error as Error).name });
			}
			return portable('onnxruntime-node is installed but does not load');
		}
	}
	if (wanted === 'native') {
		throw new ModelError('engine-unavailable', { engine: 'native', reason: obstacle ?? 'not-installed' });
	}
	return portable(obstacle ? 'this is a musl system' : 'onnxruntime-node is not installed');
}
