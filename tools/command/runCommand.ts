import { WorkflowIssueError } from '../engine/workflowIssueError';
import { UsageError } from './usageError';

/** What a command leaves behind: its exit status and what it prints. */
export interface CommandResult {
	status: number;
	output?: string;
	error?: string;
}

/**
 * Runs a command and ends the process with its exit status, once everything is printed.
 * It ends on purpose: n8n's services keep timers that would hold the process open.
 */
export async function runCommand(command: () => Promise<CommandResult>): Promise<void> {
	const { status, output, error } = await command().catch(toResult);
	if (output) await print(process.stdout, output);
	if (error) await print(process.stderr, error);
	process.exit(status);
}

/** Writes a line and waits until it is out. A reader that closed early (`| head`) is no failure. */
export async function print(stream: NodeJS.WriteStream, text: string): Promise<void> {
	stream.on('error', ignoreClosedPipe);
	await new Promise<void>((resolve) => stream.write(`${text}\n`, () => resolve()));
	stream.off('error', ignoreClosedPipe);
}

function ignoreClosedPipe(): void {}

function toResult(error: unknown): CommandResult {
	const message = error instanceof Error ? error.message : String(error);
	if (error instanceof UsageError) return { status: 2, error: message };
	if (error instanceof WorkflowIssueError) return { status: 1, error: message };
	const stack = error instanceof Error ? error.stack : undefined;
	return { status: 1, error: `This command failed unexpectedly: ${stack ?? message}` };
}
