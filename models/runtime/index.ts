import { Pool } from './pool';
import { isNewer } from './isNewer';
import { packageVersion } from './packageVersion';

export { checkArtefactName, listArtefactBytes, listArtefacts, loadArtefact, loadArtefactBytes, saveArtefact, saveArtefactBytes } from './artefactStore';
export { ModelError } from './modelError';
export { marketingFolder } from './folders';
export { packageVersion } from './packageVersion';
export type { Pool, RunOptions } from './pool';
export type { Progress } from './protocol';
export type { ModelBlock, ModelReference } from '../text/textClassifier';

const key = Symbol.for('n8n-nodes-marketing-ai/pool@1');

interface Holder {
	[key]?: { version: string; pool: Pool };
}

let own: Pool | null = null;

/**
 * The pool of this process. n8n loads a new copy of the package beside the old one on every update:
 * the newer copy takes the place of the older one's pool, which finishes its jobs and ends, since an
 * update deletes the files that the older workers were started from.
 */
export function getPool(): Pool {
	const holder = globalThis as Holder;
	const current = holder[key];
	const version = packageVersion();
	if (current?.version === version && !current.pool.closed) return current.pool;
	if (current && isNewer(current.version, version)) {
		// A node of a deleted older copy that is still running: it must not disturb the newer pool.
		own ??= new Pool(__dirname, process.env);
		return own;
	}
	const pool = new Pool(__dirname, process.env);
	holder[key] = { version, pool };
	void current?.pool.close();
	return pool;
}
