import type { ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A server beside n8n: what n8n needs in its environment to find it, and how to end it. */
export interface Server {
	environment: Record<string, string>;
	stop(): Promise<void>;
}

const STEP_MILLISECONDS = 100;
const LONGEST_MILLISECONDS = 30_000;
const GRACE_MILLISECONDS = 10_000;

/**
 * Resolves when something listens on the port.
 *
 * @throws Error when the process ends before, or after half a minute
 */
export async function untilListening(name: string, child: ChildProcess, port: number): Promise<void> {
	let words = '';
	child.stderr?.setEncoding('utf8').on('data', (text: string) => (words += text));
	for (let waited = 0; waited < LONGEST_MILLISECONDS; waited += STEP_MILLISECONDS) {
		if (child.exitCode !== null || child.signalCode !== null) break;
		if (await listens(port)) return;
		await pause(STEP_MILLISECONDS);
	}
	child.kill('SIGKILL');
	throw new Error(`${name} does not listen: ${words.trim().split('\n').slice(-3).join('\n')}`);
}

/** Asks the process to end, insists when it does not, and waits for it. */
export async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = new Promise((resolve) => child.once('exit', resolve));
	const insist = setTimeout(() => child.kill('SIGKILL'), GRACE_MILLISECONDS);
	child.kill(signal);
	await gone;
	clearTimeout(insist);
}

async function listens(port: number): Promise<boolean> {
	return await new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
		socket.once('connect', () => socket.destroy());
	});
}
