import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { marketingFolder } from '../../models/runtime';

/** The bundled model and the folders that hold one under `<marketing-ai>/models/`. */
export async function searchModels(this: ILoadOptionsFunctions, filter = ''): Promise<INodeListSearchResult> {
	const root = join(marketingFolder(process.env), 'models');
	const folders = existsSync(root) ? readdirSync(root, { withFileTypes: true }) : [];
	const own = folders
		.filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'config.json')))
		.map((entry) => ({ name: entry.name, value: entry.name }));
	const all = [{ name: 'Bundled (Multilingual)', value: 'bundled' }, ...own];
	return { results: all.filter(({ name }) => name.toLowerCase().includes(filter.toLowerCase())) };
}
