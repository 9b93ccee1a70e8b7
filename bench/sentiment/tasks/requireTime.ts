import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../../harness/folders';
import { requireFromDist } from '../packageUnderTest';

/** Milliseconds to load every node file of the package into a process that has n8n-workflow already, as n8n has. */
export async function requireTimeTask(): Promise<number> {
	const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { n8n: { nodes: string[]; credentials: string[] } };
	requireFromDist('n8n-workflow');
	const started = performance.now();
	for (const file of [...manifest.n8n.nodes, ...manifest.n8n.credentials]) requireFromDist(join(root, file));
	return performance.now() - started;
}
