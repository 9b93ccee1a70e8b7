import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { headArtefact } from '../../models/labels/headArtefact';
import { listArtefacts, marketingFolder } from '../../models/runtime';
import { BUNDLED, TRAINED_PREFIX } from './modelParameter';

/** The bundled model, saved labels of one's own, and the folders that hold a model under `<marketing-ai>/models/`. */
export async function searchModels(this: ILoadOptionsFunctions, filter = ''): Promise<INodeListSearchResult> {
	const root = join(marketingFolder(process.env), 'models');
	const folders = existsSync(root) ? readdirSync(root, { withFileTypes: true }) : [];
	const own = folders
		.filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'config.json')))
		.map((entry) => ({ name: entry.name, value: entry.name }));
	const trained = listArtefacts(headArtefact.kind, process.env).map((name) => ({ name: `${name} (my labels)`, value: `${TRAINED_PREFIX}${name}` }));
	const all = [{ name: 'Bundled (Multilingual)', value: BUNDLED }, ...trained, ...own];
	return { results: all.filter(({ name }) => name.toLowerCase().includes(filter.toLowerCase())) };
}
