import type { IDataObject } from 'n8n-workflow';
import { shortHash } from './wording';

/** Which model made a result: `model` in every result. */
export interface ModelBlock extends IDataObject {
	name: string;
	version: string;
	/** `sha256:` and the first 8 hexadecimal digits of the weights' hash. */
	hash: string;
	/** `simd`, `wasm` or `native`; `javascript` where a model has no weights, as in Forecast. */
	engine: string;
	/** The figure that the model was accepted with, such as `SST-2 dev 0.91`; null where nobody measured it. */
	accuracy: string | null;
}

/** A hash as a result shows it: `sha256:` and 8 digits of it. */
export const modelHash = (hash: string): string => `sha256:${shortHash(hash)}`;

/** Makes a result's `model` out of a card's values; the hash may be whole, with or without `sha256:`. */
export function modelBlock(model: {
	name: string;
	version: string;
	hash: string;
	engine: string;
	accuracy?: string | null;
}): ModelBlock {
	return {
		name: model.name,
		version: model.version,
		hash: modelHash(model.hash),
		engine: model.engine,
		accuracy: model.accuracy ?? null,
	};
}
