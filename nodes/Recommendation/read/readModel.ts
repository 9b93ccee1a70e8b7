import type { IExecuteFunctions } from 'n8n-workflow';

import { RECOMMENDER_KIND } from '../../../models/recommend/artefact/types';
import { loadArtefactBytes } from '../../../models/runtime';
import { ConfigurationError } from '../../shared/configurationError';
import { getPath } from '../../shared/getPath';
import { parsePath } from '../../shared/parsePath';
import { EVENTS_INPUT, REQUESTS_INPUT } from '../inputs';
import { inputItems } from './inputItems';

const NONE = 'none';

/** A saved model as a file's bytes, and whether it came in on the events' own items. */
export interface ModelFile {
	readonly bytes: Uint8Array;
	readonly cameAsItem: boolean;
}

/**
 * The file of the saved recommender that 'Model' names, or null for none.
 * @throws ConfigurationError `model-missing`, `recommend-model-field`; ModelError as loadArtefactBytes
 */
export async function readModel(context: IExecuteFunctions): Promise<ModelFile | null> {
	const chosen: unknown = context.getNodeParameter('model', 0, NONE);
	const isLocator = typeof chosen === 'object' && chosen !== null;
	const value = String((isLocator ? Reflect.get(chosen, 'value') : chosen) ?? '').trim();
	const mode: unknown = isLocator ? Reflect.get(chosen, 'mode') : 'list';
	if (value === '' || (mode !== 'name' && value === NONE)) {
		if (value === '' && isLocator && mode !== 'list') throw new ConfigurationError('model-missing', {});
		return null;
	}
	if (mode === 'binary') return { bytes: new Uint8Array(await context.helpers.getBinaryDataBuffer(0, value)), cameAsItem: true };
	if (mode !== 'field') return { bytes: loadArtefactBytes(RECOMMENDER_KIND, value, process.env), cameAsItem: false };
	const first = [EVENTS_INPUT, REQUESTS_INPUT].map((input) => inputItems(context, input)[0]).find((item) => getPath(item?.json, parsePath(value))[0] !== undefined);
	const text = getPath(first?.json, parsePath(value))[0];
	if (typeof text !== 'string') throw new ConfigurationError('recommend-model-field', { parameter: 'Model', path: value });
	return { bytes: new Uint8Array(Buffer.from(text, 'base64')), cameAsItem: true };
}
