import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a script with this Node in the repository's root, its output passed through.
 *
 * @param {string[]} parameters script and its parameters
 * @param {Record<string, string>} environment added to this process's own
 * @returns {Promise<void>} rejects with the script's name and exit status when that is not 0
 */
export function runNode(parameters, environment = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, parameters, {
			cwd: root,
			stdio: 'inherit',
			env: { ...process.env, ...environment },
		});
		child.once('error', reject);
		child.once('close', (status, signal) => {
			if (status === 0) resolve();
			else reject(new Error(`${parameters[0]} ended with ${signal ?? `status ${status}`}`));
		});
	});
}
