import { setTimeout as pause } from 'node:timers/promises';
import type { Rest } from './rest';

/** A workflow as n8n exports it; more fields are passed on. */
export interface WorkflowDocument {
	name?: string;
	nodes: unknown[];
	connections: Record<string, unknown>;
	settings?: Record<string, unknown>;
	[field: string]: unknown;
}

/** A workflow that n8n has saved. */
export interface SavedWorkflow extends WorkflowDocument {
	id: string;
	name: string;
	active: boolean;
	versionId: string;
}

/** Saves a workflow, inactive. */
export async function createWorkflow(rest: Rest, document: WorkflowDocument): Promise<SavedWorkflow> {
	const { name = 'Untitled', nodes, connections, settings = { executionOrder: 'v1' } } = document;
	return await rest.post('/workflows', { name, nodes, connections, settings });
}

export async function listWorkflows(rest: Rest): Promise<SavedWorkflow[]> {
	return await rest.get('/workflows');
}

/** Publishes a workflow. n8n registers its webhooks some time after it has answered: see `whenWebhookListens`. */
export async function activateWorkflow(rest: Rest, workflow: SavedWorkflow): Promise<void> {
	await rest.post(`/workflows/${workflow.id}/activate`, { versionId: workflow.versionId });
}

/**
 * Waits until a production webhook is registered. Asks with a method that the webhook does not take,
 * so that nothing is executed: n8n then answers 404 in other words than for a path that it does not know.
 *
 * @param path the webhook's path, without `/webhook/`; the webhook takes another method than DELETE
 * @throws Error when it is not there after `milliseconds`
 */
export async function whenWebhookListens(rest: Rest, path: string, milliseconds = 30_000): Promise<void> {
	const until = Date.now() + milliseconds;
	while (!(await isRegistered(rest.url, path))) {
		if (Date.now() > until) throw new Error(`The webhook "${path}" was not registered in ${milliseconds / 1000} s`);
		await pause(100);
	}
}

/** "This webhook is not registered for DELETE requests. Did you mean to make a POST request?" */
async function isRegistered(url: string, path: string): Promise<boolean> {
	const response = await fetch(`${url}/webhook/${path}`, { method: 'DELETE' });
	return (await response.text()).includes('not registered for DELETE');
}
