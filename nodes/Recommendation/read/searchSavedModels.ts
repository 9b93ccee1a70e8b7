import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { RECOMMENDER_KIND } from '../../../models/recommend/artefact/types';
import { listArtefactBytes } from '../../../models/runtime';

/** 'None', and the recommenders that were saved on this machine. */
export async function searchSavedModels(this: ILoadOptionsFunctions, filter = ''): Promise<INodeListSearchResult> {
	const saved = listArtefactBytes(RECOMMENDER_KIND, process.env).map((name) => ({ name, value: name }));
	const all = [{ name: 'None (Learn From the Events)', value: 'none' }, ...saved];
	return { results: all.filter(({ name }) => name.toLowerCase().includes(filter.toLowerCase())) };
}
