import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { peerFolder, root } from './folders';

const scripts = join(root, 'bench', 'python');
const environment = join(peerFolder, 'venv');
const interpreter = join(environment, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
const MOST_OUTPUT_BYTES = 256 * 2 ** 20;

let obstacle: string | null | undefined;

function run(command: string, parameters: string[], input?: string): string {
	const result = spawnSync(command, parameters, { input, encoding: 'utf8', maxBuffer: MOST_OUTPUT_BYTES });
	if (result.error) throw new Error(`${command} cannot be started (${result.error.message})`);
	if (result.status === 0) return result.stdout;
	const last = result.stderr.trim().split('\n').at(-1) ?? '';
	throw new Error(`${parameters.slice(0, 2).join(' ')} ended with status ${result.status}: ${last}`);
}

/** Makes the virtual environment with the pinned peers once; null, or why there is none. */
function prepare(): string | null {
	const requirements = readFileSync(join(scripts, 'requirements.txt'), 'utf8');
	const stamp = join(environment, 'requirements.done');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === requirements) return null;
	try {
		mkdirSync(peerFolder, { recursive: true });
		run(process.env.PYTHON ?? 'python3', ['-m', 'venv', environment]);
		run(interpreter, ['-m', 'pip', 'install', '--quiet', '--requirement', join(scripts, 'requirements.txt')]);
		writeFileSync(stamp, requirements);
		return null;
	} catch (error) {
		return `no Python peers: ${(error as Error).message}`;
	}
}

/** Why the Python peers cannot be run, or null when they can. */
export function pythonObstacle(): string | null {
	obstacle ??= prepare();
	return obstacle;
}

/**
 * Runs one of bench/python's scripts in the virtual environment.
 * @throws Error when there is no environment or the script fails
 */
export function python(script: string, parameters: string[], input?: string): string {
	const reason = pythonObstacle();
	if (reason !== null) throw new Error(reason);
	return run(interpreter, [join(scripts, script), ...parameters], input);
}
