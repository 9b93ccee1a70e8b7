import { spawn } from 'node:child_process';
import path from 'node:path';

export const repository = path.resolve(__dirname, '../..');
const scripts = path.join(__dirname, 'child');

export interface ChildOptions {
	cwd?: string;
	environment?: Record<string, string>;
	/** Node's own options, such as --require. */
	nodeOptions?: string[];
}

/**
 * Runs a script of test/pack/child and reads the JSON that it prints. The child gets a bare
 * environment: nothing that npm or jest has set helps it to find a package.
 *
 * @throws Error with the child's stderr when it ends with another status than 0
 */
export async function runChild<Answer>(script: string, parameters: string[], options: ChildOptions = {}): Promise<Answer> {
	const output = await runProgram(
		process.execPath,
		[...(options.nodeOptions ?? []), path.join(scripts, script), ...parameters],
		options,
	);
	return JSON.parse(output) as Answer;
}

/** The path of a script in test/pack/child. */
export function childScript(name: string): string {
	return path.join(scripts, name);
}

/** Runs a program to its end and resolves with its stdout. */
export async function runProgram(
	program: string,
	parameters: string[],
	{ cwd = repository, environment = {} }: ChildOptions = {},
): Promise<string> {
	return await new Promise((resolve, reject) => {
		const child = spawn(program, parameters, {
			cwd,
			env: { PATH: process.env.PATH, HOME: process.env.HOME, N8N_MARKETING_AI_ENGINE: 'simd', ...environment },
		});
		const stdout: Buffer[] = [];
		const stderr: Buffer[] = [];
		child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
		child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
		child.once('error', reject);
		child.once('close', (status, signal) => {
			if (status === 0) resolve(Buffer.concat(stdout).toString('utf8'));
			else {
				const words = Buffer.concat(stderr).toString('utf8');
				reject(new Error(`${path.basename(parameters[0] ?? program)} ended with ${signal ?? status}: ${words}`));
			}
		});
	});
}
