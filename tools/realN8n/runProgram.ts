import { spawn } from 'node:child_process';

export interface ProgramRun {
	folder?: string;
	environment?: NodeJS.ProcessEnv;
	milliseconds?: number;
	signal?: AbortSignal;
}

export interface ProgramEnd {
	/** null when a signal ended it or it could not be started. */
	status: number | null;
	/** Both streams together, in the order in which they came. */
	output: string;
}

/** Runs a program to its end and never rejects because of how it ended: a missing program has status null. */
export async function runProgram(
	program: string,
	parameters: readonly string[],
	{ folder, environment, milliseconds, signal }: ProgramRun = {},
): Promise<ProgramEnd> {
	const child = spawn(program, parameters, {
		cwd: folder,
		env: environment ?? process.env,
		stdio: ['ignore', 'pipe', 'pipe'],
		timeout: milliseconds,
		signal,
	});
	const chunks: Buffer[] = [];
	child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
	child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
	const status = await new Promise<number | null>((resolve) => {
		child.once('error', () => resolve(null));
		child.once('close', resolve);
	});
	return { status, output: Buffer.concat(chunks).toString('utf8') };
}
