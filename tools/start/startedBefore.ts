import type { StartState } from './startState';

/** What an earlier start has left: nothing, a start that still runs, or an n8n whose starter was killed. */
export type Earlier = { kind: 'none' } | { kind: 'running'; url: string } | { kind: 'orphan'; processId: number };

/** Looks whether n8n is running on these data already: two of them on one database would ruin it. */
export async function startedBefore({ running }: StartState): Promise<Earlier> {
	if (running === null || !isAlive(running.n8n)) return { kind: 'none' };
	// The number may have gone to another program since: ours answers at its address.
	const answers = await fetch(`${running.url}/healthz`).then(({ ok }) => ok, () => false);
	if (!answers) return { kind: 'none' };
	return isAlive(running.starter) ? { kind: 'running', url: running.url } : { kind: 'orphan', processId: running.n8n };
}

/** Whether a process is there. */
export function isAlive(processId: number): boolean {
	try {
		process.kill(processId, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
