import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { InstallError } from './installError';

export interface NpmRun {
	/** The Node that npm, and every script that it starts, runs on. */
	node: string;
	parameters: readonly string[];
	folder: string;
	environment?: Record<string, string>;
	/** Every line that npm prints, on stdout and stderr. */
	onLine?: (line: string) => void;
	signal?: AbortSignal;
}

/** What a user may have set on purpose; everything else of `npm_…` comes from the `npm run` around us. */
const KEPT = /^npm_config_(registry|cache|userconfig|globalconfig|proxy|https_proxy|noproxy|cafile|strict_ssl)$/i;

/**
 * Runs npm to its end. Settings of our own .npmrc, which `npm run` hands on by the environment
 * (`legacy_peer_deps`, `ignore_scripts`), do not reach it.
 *
 * @throws InstallError with npm's own last words
 */
export async function runNpm({ node, parameters, folder, environment, onLine, signal }: NpmRun): Promise<void> {
	const [program, first] = npmProgram(node);
	const child = spawn(program, [...first, ...parameters], {
		cwd: folder,
		env: { ...npmEnvironment(node), ...environment },
		stdio: ['ignore', 'pipe', 'pipe'],
		signal,
	});
	const complaints: string[] = [];
	const readLine = (line: string): void => {
		if (/^npm (error|ERR!)/.test(line)) complaints.push(line.replace(/^npm (error|ERR!)\s*/, ''));
		onLine?.(line);
	};
	[child.stdout, child.stderr].forEach((stream) => forEachLine(stream, readLine));
	await new Promise<void>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (status) => {
			if (status === 0) resolve();
			else reject(new InstallError(`npm ${parameters[0] ?? ''} ended with status ${status}: ${lastWords(complaints)}`));
		});
	});
}

/** The environment for npm: our own less what the surrounding `npm run` has put there. */
export function npmEnvironment(node: string, environment: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
	const kept = Object.entries(environment).filter(([name]) => !/^npm_/i.test(name) || KEPT.test(name));
	const path = [dirname(node), environment.PATH ?? ''].join(delimiter);
	return { ...Object.fromEntries(kept), PATH: path, npm_config_update_notifier: 'false' };
}

/** npm's own script on our Node where we know it; `npm` on the path otherwise. */
function npmProgram(node: string): [program: string, first: string[]] {
	const script = npmScript();
	return script === null ? ['npm', []] : [node, [script]];
}

/** Where npm's own script lies, when npm started us (and not yarn or pnpm, which set the variable too). */
export function npmScript(environment: NodeJS.ProcessEnv = process.env): string | null {
	const script = environment.npm_execpath ?? '';
	return script.endsWith('npm-cli.js') ? script : null;
}

function forEachLine(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
	let rest = '';
	stream.setEncoding('utf8');
	stream.on('data', (chunk: string) => {
		const lines = (rest + chunk).split('\n');
		rest = lines.pop() ?? '';
		lines.forEach(onLine);
	});
	stream.on('end', () => {
		if (rest !== '') onLine(rest);
	});
}

function lastWords(complaints: readonly string[]): string {
	const words = complaints.filter((line) => line !== '' && !line.startsWith('A complete log'));
	return words.slice(-6).join(' · ') || 'npm gave no reason';
}
