import path from 'node:path';
import { runProgram, type ProgramOptions } from './runProgram';

/**
 * Runs a program that has to succeed and resolves with its stdout.
 *
 * @throws Error with the end of what it wrote to stderr when it ends with another status than 0
 */
export async function mustRun(program: string, parameters: readonly string[], options: ProgramOptions = {}): Promise<string> {
	const { status, signal, stdout, stderr } = await runProgram(program, parameters, options);
	if (status === 0) return stdout;
	const words = stderr.trim().split('\n').slice(-3).join('\n');
	throw new Error(`${path.basename(program)} ended with ${signal ?? `status ${status}`}: ${words}`);
}
