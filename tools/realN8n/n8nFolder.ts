import { join, resolve } from 'node:path';
import { findRepository } from '../engine/repository';

/** Names another folder for everything fetched, so that two checkouts can share one n8n. */
export const FOLDER_VARIABLE = 'N8N_MARKETING_AI_N8N_FOLDER';

/** Where Node, n8n and Playwright are fetched to: `.n8n` in the clone, which git ignores. */
export function n8nFolder(environment: NodeJS.ProcessEnv = process.env): string {
	const chosen = environment[FOLDER_VARIABLE];
	return chosen ? resolve(chosen) : join(findRepository(), '.n8n');
}
