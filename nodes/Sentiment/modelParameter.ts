import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { TrainedLabels } from '../../models/labels/labelHead';
import type { ModelReference } from '../../models/runtime';
import { ConfigurationError } from '../shared/configurationError';
import { getPath } from '../shared/getPath';
import { parsePath } from '../shared/parsePath';
import { shortName } from '../shared/shortName';
import { readTrainedLabels } from './train/trainedLabels';

export const BUNDLED = 'bundled';
const BUNDLED_NAME = 'multilingual-sentiment';
/** In front of a trained model's name in the list: no such name may hold a colon. */
export const TRAINED_PREFIX = 'trained:';

export const modelParameter: INodeProperties = {
	displayName: 'Model',
	name: 'model',
	type: 'resourceLocator',
	default: { mode: 'list', value: BUNDLED, cachedResultName: 'Bundled (Multilingual)' },
	description:
		'The bundled model, labels of your own from Train Own Labels, or a text-classification model in transformers.js layout that you have put into the folder marketing-ai/models of n8n’s user folder',
	typeOptions: { skipCredentialsCheckInRLC: true },
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod: 'searchModels', searchable: true },
		},
		{
			displayName: 'My Labels, by Name',
			name: 'trained',
			type: 'string',
			placeholder: 'e.g. support topics',
			hint: "The name from 'Save Model As' in Train Own Labels",
		},
		{
			displayName: 'My Labels, From Field',
			name: 'field',
			type: 'string',
			placeholder: 'e.g. {{ $(\'Train\').first().json.training.artefact }}',
			hint: 'A field of the first item, or an expression, that holds what Train Own Labels has made. It counts for all items.',
		},
		{
			displayName: 'My Labels, From Binary File',
			name: 'binary',
			type: 'string',
			placeholder: 'e.g. model',
			hint: 'The binary field of the first item that holds the file. It counts for all items.',
		},
		{
			displayName: 'By Folder Name',
			name: 'folder',
			type: 'string',
			placeholder: 'e.g. my-model',
		},
	],
};

/** The artefact in a field: the value of an expression, its JSON text, or what the path leads to in the first item. */
function valueInField(context: IExecuteFunctions, value: unknown): unknown {
	if (typeof value !== 'string' || value.trim().startsWith('{')) return value;
	const found: unknown = getPath(context.getInputData()[0]?.json, parsePath(value))[0];
	if (found === undefined || found === null || found === '') throw new ConfigurationError('model-field-empty', { field: shortName(value.trim()) });
	return found;
}

/**
 * Which model the parameter names: a folder is looked for under `<marketing-ai>/models/`, labels of one's own are
 * read from where they are kept. One model counts for all items.
 * @throws ConfigurationError `model-missing`, `model-field-empty`; ArtefactError and ModelError as readArtefact
 */
export async function readModel(context: IExecuteFunctions): Promise<ModelReference | TrainedLabels> {
	const chosen: unknown = context.getNodeParameter('model', 0, BUNDLED);
	const isLocator = typeof chosen === 'object' && chosen !== null && Reflect.has(chosen, 'value');
	const value: unknown = isLocator ? Reflect.get(chosen, 'value') : chosen;
	const mode: unknown = isLocator ? Reflect.get(chosen, 'mode') : 'list';
	if (mode === 'field' && value !== '' && value !== undefined && value !== null) {
		return await readTrainedLabels(context, { kind: 'field', value: valueInField(context, value) });
	}
	const name = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
	if (name === '' && mode !== 'list') throw new ConfigurationError('model-missing', {});
	if (mode === 'binary') return await readTrainedLabels(context, { kind: 'binary', itemIndex: 0, property: name });
	if (mode === 'trained') return await readTrainedLabels(context, { kind: 'name', name });
	if (mode !== 'folder' && name.startsWith(TRAINED_PREFIX)) return await readTrainedLabels(context, { kind: 'name', name: name.slice(TRAINED_PREFIX.length) });
	if (name === '' || (name === BUNDLED && mode !== 'folder')) return { kind: 'bundled', name: BUNDLED_NAME };
	return { kind: 'folder', name };
}
