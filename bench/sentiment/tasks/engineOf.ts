import { join } from 'node:path';

import type { Engine } from '../../../models/runtime/engine';
import { createNativeEngine } from '../../../models/runtime/nativeEngine';
import { createSimdEngine } from '../../../models/runtime/simdEngine';
import { createStopFlags } from '../../../models/runtime/stopFlags';
import { createWasmEngine } from '../../../models/runtime/wasmEngine';
import { distFolder } from '../../harness/folders';
import { nativeEntry } from '../packageUnderTest';

/** The engine that N8N_MARKETING_AI_ENGINE names, in this very thread, with the shipped WebAssembly binary. */
export function engineOfEnvironment(): Engine {
	const flags = createStopFlags();
	const folder = join(distFolder, 'models', 'runtime');
	if (process.env.N8N_MARKETING_AI_ENGINE === 'simd') return createSimdEngine(folder, 'benchmark');
	if (process.env.N8N_MARKETING_AI_ENGINE !== 'native') return createWasmEngine(folder, flags, 'benchmark');
	const entry = nativeEntry();
	if (entry === null) throw new Error('onnxruntime-node is not installed');
	return createNativeEngine(entry, flags, 'benchmark');
}
