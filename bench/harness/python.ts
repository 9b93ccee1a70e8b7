import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { peerFolder, root } from './folders';

const scripts = join(root, 'bench', 'python');
const MOST_OUTPUT_BYTES = 256 * 2 ** 20;

/** A list of pinned peers in bench/python: `requirements` for requirements.txt, and so on. Each has an environment of its own. */
export type PeerList = 'requirements' | 'requirements-forecast' | 'requirements-recommendation';

const obstacles = new Map<PeerList, string | null>();

function environmentOf(list: PeerList): { folder: string; interpreter: string; requirements: string } {
	const folder = join(peerFolder, list === 'requirements' ? 'venv' : list.replace('requirements', 'venv'));
	const interpreter = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
	return { folder, interpreter, requirements: join(scripts, `${list}.txt`) };
}

function run(command: string, parameters: string[], input?: string): string {
	const result = spawnSync(command, parameters, { input, encoding: 'utf8', maxBuffer: MOST_OUTPUT_BYTES });
	if (result.error) throw new Error(`${command} cannot be started (${result.error.message})`);
	if (result.status === 0) return result.stdout;
	const last = result.stderr.trim().split('\n').at(-1) ?? '';
	throw new Error(`${parameters.slice(0, 2).join(' ')} ended with status ${result.status}: ${last}`);
}

/** Makes the virtual environment with the pinned peers once; null, or why there is none. */
function prepare(list: PeerList): string | null {
	const { folder, interpreter, requirements } = environmentOf(list);
	const wanted = readFileSync(requirements, 'utf8');
	const stamp = join(folder, 'requirements.done');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return null;
	try {
		mkdirSync(peerFolder, { recursive: true });
		run(process.env.PYTHON ?? 'python3', ['-m', 'venv', folder]);
		run(interpreter, ['-m', 'pip', 'install', '--quiet', '--requirement', requirements]);
		writeFileSync(stamp, wanted);
		return null;
	} catch (error) {
		return `no Python peers: ${(error as Error).message}`;
	}
}

/** Why the Python peers cannot be run, or null when they can. */
export function pythonObstacle(list: PeerList = 'requirements'): string | null {
	const known = obstacles.get(list);
	if (known !== undefined) return known;
	const found = prepare(list);
	obstacles.set(list, found);
	return found;
}

/**
 * Runs one of bench/python's scripts in the virtual environment of a list.
 * @throws Error when there is no environment or the script fails
 */
export function python(script: string, parameters: string[], input?: string, list: PeerList = 'requirements'): string {
	const reason = pythonObstacle(list);
	if (reason !== null) throw new Error(reason);
	return run(environmentOf(list).interpreter, [join(scripts, script), ...parameters], input);
}
