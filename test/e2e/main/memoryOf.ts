import { runProgram } from '../../../tools/realN8n';

/** Resident memory of a process in MB, as the system counts it. */
export async function memoryOf(processId: number): Promise<number> {
	const { output } = await runProgram('ps', ['-o', 'rss=', '-p', String(processId)]);
	return Number(output.trim()) / 1024;
}
