import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { chooseEngine } from './chooseEngine';
import type { Engine } from './engine';
import { environmentNumber } from './environmentNumber';
import { LeastRecentlyUsed } from './leastRecentlyUsed';
import { loadBundledClassifier } from './loadBundledClassifier';
import { loadBundledEncoder } from './loadBundledEncoder';
import { loadUserClassifier, USER_GRAPHS } from './loadUserClassifier';
import { ensureMemory } from './memoryLimit';
import { ModelError } from './modelError';
import type { StopFlags } from './stopFlags';
import type { ModelReference, TextClassifier, TextEncoder, TextModel } from '../text/textClassifier';
import { userModelFolder } from './userModelFolder';

const MEGABYTE = 1024 * 1024;
const DEFAULT_BUDGET_MEGABYTES = 512;
/** What an encoder of 12 layers takes while it is loaded: words, unfolded matrices, room to compute, tokenizer. */
const ENCODER_MEGABYTES = 80;

/** The models of one worker: loaded when first used, the least recently used ones freed over the budget. */
export class ModelLibrary {
	private readonly loaded: LeastRecentlyUsed<TextModel>;

	private readonly engines: Partial<Record<ModelReference['kind'], Engine>> = {};

	constructor(
		private readonly folder: string,
		private readonly flags: StopFlags,
		private readonly environment: NodeJS.ProcessEnv,
	) {
		const budget = environmentNumber(environment, 'N8N_MARKETING_AI_MODEL_MEMORY_MB', DEFAULT_BUDGET_MEGABYTES);
		this.loaded = new LeastRecentlyUsed(budget * MEGABYTE);
	}

	/**
	 * The chosen text classifier, from memory when it is there. It stays there until `release`;
	 * tasks go through a ModelLease, which sees to that.
	 * @throws ModelError `weights-missing`, `weights-changed`, `model-path`, `not-enough-memory`, `engine-unavailable`
	 */
	async textClassifier(reference: ModelReference): Promise<TextClassifier> {
		const load = async (): Promise<TextClassifier> => {
			const folder =
				reference.kind === 'bundled' ? this.bundledFolder(reference.name) : userModelFolder(reference.name, this.environment);
			const engine = (this.engines[reference.kind] ??= chooseEngine(this.folder, this.flags, this.environment, reference.kind));
			ensureMemory(reference.name, neededMegabytes(folder, engine), this.environment);
			if (reference.kind === 'bundled') return await loadBundledClassifier(folder, reference.name, engine);
			try {
				return await loadUserClassifier(folder, reference.name, engine);
			} catch (error) {
				if (ModelError.isInstance(error)) throw error;
				throw new ModelError('model-path', { name: reference.name, reason: 'unreadable', folder });
			}
		};
		return (await this.loaded.get(classifierKey(reference), load)) as TextClassifier;
	}

	/**
	 * A bundled embedding model, held likewise.
	 * @throws ModelError `weights-missing`, `weights-changed`, `not-enough-memory`, `engine-unavailable`
	 */
	async textEncoder(name: string): Promise<TextEncoder> {
		const load = async (): Promise<TextEncoder> => {
			ensureMemory(name, ENCODER_MEGABYTES, this.environment);
			return await loadBundledEncoder(this.bundledFolder(name), name, this.folder);
		};
		return (await this.loaded.get(encoderKey(name), load)) as TextEncoder;
	}

	/** Once for every `textClassifier` and `textEncoder`, with its key. */
	async release(key: string): Promise<void> {
		await this.loaded.release(key);
	}

	private bundledFolder(name: string): string {
		return join(this.folder, '..', 'weights', name);
	}
}

/** The name under which a classifier is held. */
export const classifierKey = ({ kind, name }: ModelReference): string => `${kind}/${name}`;

/** The name under which an embedding model is held. */
export const encoderKey = (name: string): string => `encoder/${name}`;

function neededMegabytes(folder: string, { loadingFactor }: Engine): number {
	const graph = ['model.onnx', ...USER_GRAPHS].map((file) => join(folder, file)).find((path) => existsSync(path));
	const bytes = [graph, `${graph}_data`, join(folder, 'words.onnx_data')].map((path) => (path && existsSync(path) ? statSync(path).size : 0));
	return Math.ceil((loadingFactor * bytes.reduce((sum, size) => sum + size, 0)) / MEGABYTE);
}
