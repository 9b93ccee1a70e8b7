import path from 'node:path';
import { findRepository } from '../../../tools/engine/repository';

/** What end-to-end tests fetch and keep between runs; ignored by git. */
export function toolFolder(name: string): string {
	return path.join(findRepository(), '.n8n', name);
}
