import type { Recommender } from '../types';

export const RECOMMENDER_KIND = 'recommender';
export const RECOMMENDER_VERSION = 1;
export const RECOMMENDER_FORMAT = 'n8n-nodes-marketing-ai/recommender';

/** Neighbours of an item that an artefact keeps. */
export const ARTEFACT_NEIGHBOURS = 50;

/** What a file says of itself before its arrays. */
export interface ArtefactHead {
	readonly format: typeof RECOMMENDER_FORMAT;
	readonly formatVersion: number;
	readonly kind: typeof RECOMMENDER_KIND;
	readonly kindVersion: number;
	/** Version of the package that made it. */
	readonly createdBy: string;
	/** The moment it was trained for, ISO. */
	readonly createdAt: string;
	readonly seed: number;
	/** Which ids are in it, in words. */
	readonly personalData: string;
	/** Report of the evaluation that it was accepted with; null where nobody ran one. */
	readonly report: unknown;
}

export interface RecommenderArtefact extends ArtefactHead {
	readonly recommender: Recommender;
}
