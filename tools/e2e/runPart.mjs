import { fork } from 'node:child_process';
import path from 'node:path';
import { root } from '../paths.mjs';
import { endGroup } from './endGroup.mjs';

const script = path.join(root, 'tools/e2e/partProcess.mjs');
/** The slowest part installs n8n 2.8 and compiles a package; what takes longer than this hangs. */
const LONGEST_MILLISECONDS = 45 * 60_000;

/**
 * Runs one part in a process of its own, so that neither a crash nor a forgotten server of one part
 * reaches the next.
 *
 * @param {string} bundle the bundled part
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runPart(bundle) {
	const counts = { passed: 0, failed: 0, skipped: 0 };
	// A process group of its own: the servers that a part starts belong to it and end with it.
	const child = fork(script, [bundle], { cwd: root, detached: true, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
	child.on('message', ({ outcome }) => (counts[outcome] += 1));
	const forward = (signal) => child.kill(signal);
	process.on('SIGINT', forward).on('SIGTERM', forward);
	const limit = setTimeout(() => child.kill('SIGKILL'), LONGEST_MILLISECONDS);

	// What the child has reported may still be in the channel when it is gone: that has to be empty, too.
	const emptied = new Promise((resolve) => child.once('disconnect', resolve));
	const [status, signal] = await new Promise((resolve) => child.once('exit', (...ending) => resolve(ending)));
	await emptied;

	clearTimeout(limit);
	process.off('SIGINT', forward).off('SIGTERM', forward);
	await endGroup(child.pid);
	if (status !== 0) {
		counts.failed += 1;
		process.stdout.write(`  FAILED  the part itself: its process ended with ${signal ?? `status ${status}`}\n`);
	}
	if (signal === 'SIGINT' || signal === 'SIGTERM' || status === 130) {
		process.stdout.write('Stopped.\n');
		process.exit(1);
	}
	return counts;
}
