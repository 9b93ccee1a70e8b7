import { setTimeout as pause } from 'node:timers/promises';
import type { Rest } from './rest';

export type ExecutionStatus = 'new' | 'running' | 'success' | 'error' | 'canceled' | 'crashed' | 'waiting' | 'unknown';

export interface ExecutionSummary {
	id: string;
	workflowId: string;
	status: ExecutionStatus;
	mode: string;
	startedAt: string | null;
	stoppedAt: string | null;
	retryOf?: string | null;
}

const UNFINISHED: readonly ExecutionStatus[] = ['new', 'running', 'waiting'];

/** The newest executions of a workflow, or of all of them, the newest first. */
export async function listExecutions(rest: Rest, workflowId?: string, limit = 100): Promise<ExecutionSummary[]> {
	const query = new URLSearchParams({ limit: String(limit) });
	if (workflowId !== undefined) query.set('filter', JSON.stringify({ workflowId }));
	const { results } = await rest.get<{ results: ExecutionSummary[] }>(`/executions?${query.toString()}`);
	return results;
}

/** Stops one as the editor's Stop button does. */
export async function stopExecution(rest: Rest, id: string): Promise<void> {
	await rest.post(`/executions/${id}/stop`);
}

/**
 * Waits until an execution has ended.
 *
 * @throws Error which names the status that it still has after `milliseconds`
 */
export async function whenFinished(rest: Rest, id: string, milliseconds = 120_000): Promise<ExecutionSummary> {
	const until = Date.now() + milliseconds;
	for (;;) {
		const execution = await rest.get<ExecutionSummary>(`/executions/${id}`);
		if (!UNFINISHED.includes(execution.status)) return execution;
		if (Date.now() > until) throw new Error(`Execution ${id} is still ${execution.status} after ${milliseconds / 1000} s`);
		await pause(200);
	}
}
