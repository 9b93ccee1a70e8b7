import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';

import { root } from './folders';
import type { PeerList } from './python';

const QUIET_LOAD_PER_CORE = 0.3;

/** On what the figures were measured, in one line. */
export function machine(): string {
	const gigabytes = Math.round(totalmem() / 2 ** 30);
	return `${cpus()[0]?.model.trim() ?? 'unknown CPU'}, ${availableParallelism()} cores, ${gigabytes} GB, ${process.platform} ${process.arch}`;
}

/** Versions of what is measured and of what it runs on. */
export function versions(peers: PeerList): Record<string, string> {
	const versionOf = (folder: string): string =>
		(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
	const requirements = readFileSync(join(root, 'bench', 'python', `${peers}.txt`), 'utf8');
	const pinned = [...requirements.matchAll(/^([\w-]+)==([\w.]+)/gm)].map(([, name, version]) => [name, version]);
	return {
		package: versionOf(root),
		node: process.version,
		...Object.fromEntries(
			['onnxruntime-web', 'onnxruntime-node', '@huggingface/transformers'].map((name) => [
				name,
				versionOf(join(root, 'node_modules', name)),
			]),
		),
		...(Object.fromEntries(pinned) as Record<string, string>),
	};
}

/** A warning when something else is using the machine, else null. */
export function noise(): string | null {
	const load = loadavg()[0] ?? 0;
	if (load <= QUIET_LOAD_PER_CORE * availableParallelism()) return null;
	return `the load average is ${load.toFixed(2)}: something else may be using this machine, times are unreliable`;
}
