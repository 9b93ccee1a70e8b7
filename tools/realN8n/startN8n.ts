import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { freePorts } from './freePorts';
import type { N8nInstallation } from './installN8n';
import { n8nEnvironment } from './n8nEnvironment';

export interface StartOptions {
	installation: N8nInstallation;
	/** What n8n calls its user folder: its data go into `.n8n` inside. */
	folder: string;
	/** Added to the environment, for example a database or the queue. */
	environment?: Record<string, string>;
	/** n8n's own command. Default: start. */
	command?: 'start' | 'worker';
	parameters?: readonly string[];
	/** Wanted for the editor; another free one is taken where somebody listens on it. */
	preferredPort?: number;
	/** A process group of its own: Ctrl-C in the terminal then reaches us only, and we stop n8n in order. */
	detached?: boolean;
	/** How long to wait until it answers. Default: three minutes. */
	milliseconds?: number;
	signal?: AbortSignal;
	/** Everything that n8n prints, as it comes. */
	onOutput?: (text: string) => void;
}

/** How a process ended; `status` is null when a signal ended it. */
export interface ProcessEnding {
	status: number | null;
	signal: NodeJS.Signals | null;
}

export interface RunningN8n {
	/** Of the editor, the REST API and the webhooks; a worker has none of them. */
	url: string;
	port: number;
	processId: number;
	/** All that n8n has printed so far. */
	log(): string;
	/** Resolves when the process is gone, however that came about. */
	ended: Promise<ProcessEnding>;
	/** SIGTERM, and SIGKILL when that does not help. */
	stop(): Promise<ProcessEnding>;
	/** Sends a signal, to its whole group where it has one. */
	signal(name: NodeJS.Signals): void;
}

/** Above n8n's own patience with executions that are still running, which a test may have raised. */
const GRACE_MILLISECONDS = 150_000;

/**
 * Starts n8n on free ports of 127.0.0.1 and resolves when it answers.
 *
 * @throws Error with the end of n8n's log when it ends or stays silent
 */
export async function startN8n(options: StartOptions): Promise<RunningN8n> {
	const { installation, folder, command = 'start', milliseconds = 180_000 } = options;
	mkdirSync(folder, { recursive: true });
	const [port = 0, brokerPort = 0] = await freePorts(2, options.preferredPort);
	const child = spawn(installation.node, [installation.n8n, command, ...(options.parameters ?? [])], {
		cwd: folder,
		env: { ...n8nEnvironment({ folder, port, brokerPort }), ...installation.environment, ...options.environment },
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: options.detached ?? false,
	});
	const running = watch(child, { port, detached: options.detached ?? false, onOutput: options.onOutput });
	const ready = command === 'worker' ? saysReady : answers;
	try {
		await waitFor(ready, running, { milliseconds, signal: options.signal });
		return running;
	} catch (error) {
		await running.stop();
		throw error;
	}
}

interface Watched {
	port: number;
	detached: boolean;
	onOutput?: (text: string) => void;
}

function watch(child: ChildProcess, { port, detached, onOutput }: Watched): RunningN8n {
	const printed: string[] = [];
	const keep = (chunk: Buffer): void => {
		printed.push(chunk.toString('utf8'));
		onOutput?.(chunk.toString('utf8'));
	};
	child.stdout?.on('data', keep);
	child.stderr?.on('data', keep);
	const ended = new Promise<ProcessEnding>((resolve) => {
		child.once('exit', (status, signal) => resolve({ status, signal }));
		child.once('error', (error) => {
			keep(Buffer.from(error.message));
			resolve({ status: null, signal: null });
		});
	});
	const processId = child.pid ?? 0;
	const signal = (name: NodeJS.Signals): void => {
		if (processId === 0) return;
		try {
			process.kill(detached ? -processId : processId, name);
		} catch {
			// It has ended meanwhile, which is what a signal is for.
		}
	};
	const stop = async (): Promise<ProcessEnding> => {
		if (child.exitCode !== null || child.signalCode !== null) return await ended;
		// Only n8n itself: it ends its task runner in its own order.
		child.kill('SIGTERM');
		const insist = setTimeout(() => signal('SIGKILL'), GRACE_MILLISECONDS);
		const ending = await ended;
		clearTimeout(insist);
		return ending;
	};
	return { url: `http://127.0.0.1:${port}`, port, processId, log: () => printed.join(''), ended, stop, signal };
}

type Ready = (running: RunningN8n) => Promise<boolean>;

/** The REST API answers some time after the health check does; the editor needs both. */
const answers: Ready = async ({ url }) => {
	const paths = ['/healthz/readiness', '/rest/settings'];
	const states = await Promise.all(
		paths.map(async (path) => await fetch(url + path).then(({ status }) => status, () => 0)),
	);
	return states.every((status) => status === 200);
};

const saysReady: Ready = async ({ log }) => await Promise.resolve(/worker is now ready/i.test(log()));

interface Waiting {
	milliseconds: number;
	signal?: AbortSignal;
}

async function waitFor(ready: Ready, running: RunningN8n, { milliseconds, signal }: Waiting): Promise<void> {
	const until = Date.now() + milliseconds;
	let ending: ProcessEnding | null = null;
	void running.ended.then((end) => (ending = end));
	while (!(await ready(running))) {
		signal?.throwIfAborted();
		if (ending !== null) throw new Error(`n8n ended while it was starting: ${lastLines(running.log())}`);
		if (Date.now() > until) throw new Error(`n8n gave no answer in ${milliseconds / 1000} s: ${lastLines(running.log())}`);
		await pause(200);
	}
}

function lastLines(log: string): string {
	return `\n${log.trim().split('\n').slice(-15).join('\n')}`;
}
