import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { ModelReference } from '../../models/runtime';
import { ConfigurationError } from '../shared/configurationError';

const BUNDLED = 'bundled';
const BUNDLED_NAME = 'multilingual-sentiment';

export const modelParameter: INodeProperties = {
	displayName: 'Model',
	name: 'model',
	type: 'resourceLocator',
	default: { mode: 'list', value: BUNDLED, cachedResultName: 'Bundled (Multilingual)' },
	description:
		'The bundled model, or a text-classification model in transformers.js layout that you have put into the folder marketing-ai/models of n8n’s user folder',
	typeOptions: { skipCredentialsCheckInRLC: true },
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod: 'searchModels', searchable: true },
		},
		{
			displayName: 'By Folder Name',
			name: 'folder',
			type: 'string',
			placeholder: 'e.g. my-model',
		},
	],
};

/** Which model the parameter names; a folder is looked for under `<marketing-ai>/models/`. */
export function readModelReference(context: IExecuteFunctions): ModelReference {
	const chosen: unknown = context.getNodeParameter('model', 0, BUNDLED);
	const name = String((typeof chosen === 'object' && chosen !== null ? Reflect.get(chosen, 'value') : chosen) ?? '').trim();
	const mode: unknown = typeof chosen === 'object' && chosen !== null ? Reflect.get(chosen, 'mode') : 'list';
	if (name === '' && mode === 'folder') throw new ConfigurationError('model-missing', {});
	if (name === '' || (name === BUNDLED && mode !== 'folder')) return { kind: 'bundled', name: BUNDLED_NAME };
	return { kind: 'folder', name };
}
