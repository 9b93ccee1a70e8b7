import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type * as Runtime from '../../models/runtime';
import type { ModelCard } from '../../models/runtime/modelCard';
import type { EngineName, ModelReference } from '../../models/text/textClassifier';
import type * as Request from '../../models/sentiment/requestAnalysis';
import type { AnalyzeOptions, AnalyzeResult } from '../../models/sentiment/types';
import { distFolder } from '../harness/folders';

/** `require` that resolves as a file inside dist/ would: the benchmarks measure what is shipped. */
export const requireFromDist = createRequire(join(distFolder, 'index.js'));

export const BUNDLED: ModelReference = { kind: 'bundled', name: 'multilingual-sentiment' };
export const weightsFolder = join(distFolder, 'models', 'weights', BUNDLED.name);

/** The node's own defaults. */
export const DEFAULT_OPTIONS: AnalyzeOptions = {
	uncertainBelow: 0.55,
	includeSentences: false,
	stripHtml: true,
	languageHint: '',
	readAtMost: 20_000,
};

/** Pool and request function of dist/. */
export function loadRuntime(): { getPool: typeof Runtime.getPool; requestAnalysis: typeof Request.requestAnalysis } {
	const { getPool } = requireFromDist('./models/runtime') as typeof Runtime;
	const { requestAnalysis } = requireFromDist('./models/sentiment/requestAnalysis') as typeof Request;
	return { getPool, requestAnalysis };
}

/** Judges texts in one job, exactly as the node does. */
export async function analyze(texts: readonly string[], model: ModelReference = BUNDLED): Promise<AnalyzeResult> {
	const { getPool, requestAnalysis } = loadRuntime();
	return await requestAnalysis(getPool(), { texts, model, options: DEFAULT_OPTIONS }, {});
}

/** The bundled model's card. */
export function readCard(): ModelCard & { int8AgainstFp32?: Record<string, { int8: number; fp32: number; pointsLost: number }> } {
	return JSON.parse(readFileSync(join(weightsFolder, 'card.json'), 'utf8')) as ModelCard;
}

/** Name, version and hash of the weights, in one line. */
export function describeModel(): string {
	const card = readCard();
	return `${card.name} ${card.version} (sha256:${card.files['model.onnx_data']?.sha256.slice(0, 8) ?? '?'})`;
}

/** Whether the native engine can be had here: it is a development dependency, never shipped. */
export function nativeEntry(): string | null {
	try {
		const entry = requireFromDist.resolve('onnxruntime-node');
		return existsSync(entry) ? entry : null;
	} catch {
		return null;
	}
}

/** The engines that this machine has; our own is what users run. */
export const engines = (): EngineName[] => (nativeEntry() === null ? ['simd', 'wasm'] : ['simd', 'wasm', 'native']);
