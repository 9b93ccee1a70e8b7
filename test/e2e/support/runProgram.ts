import { spawn } from 'node:child_process';
import { findRepository } from '../../../tools/engine/repository';

export interface Ended {
	status: number | null;
	signal: NodeJS.Signals | null;
	stdout: string;
	stderr: string;
}

export interface ProgramOptions {
	cwd?: string;
	/** Added to a bare environment of PATH and HOME: nothing that npm has set helps the program. */
	environment?: Record<string, string>;
	/** Ended with SIGKILL after so many milliseconds; ten minutes unless said otherwise. */
	limit?: number;
}

const TEN_MINUTES = 600_000;

/** Runs a program to its end, whatever that is; rejects only when it cannot be started. */
export async function runProgram(program: string, parameters: readonly string[], options: ProgramOptions = {}): Promise<Ended> {
	const { cwd = findRepository(), environment = {}, limit = TEN_MINUTES } = options;
	return await new Promise((resolve, reject) => {
		const child = spawn(program, parameters, {
			cwd,
			env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
			stdio: ['ignore', 'pipe', 'pipe'],
			timeout: limit,
			killSignal: 'SIGKILL',
		});
		let stdout = '';
		let stderr = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
		child.once('error', reject);
		child.once('close', (status, signal) => resolve({ status, signal, stdout, stderr }));
	});
}
