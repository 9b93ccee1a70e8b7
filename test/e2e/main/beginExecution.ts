import { setTimeout as pause } from 'node:timers/promises';
import { listExecutions, listWorkflows } from '../../../tools/realN8n';
import type { TestN8n } from './testN8n';
import { webhookCall } from './webhookCall';

/**
 * Calls the webhook of the workflow `List <path>`, which answers at once, and finds the execution
 * that it has begun.
 *
 * @returns the execution's id
 */
export async function beginExecution({ rest, n8n }: TestN8n, path: string, body: unknown): Promise<string> {
	const workflow = (await listWorkflows(rest)).find(({ name }) => name === `List ${path}`);
	if (workflow === undefined) throw new Error(`There is no workflow "List ${path}"`);
	const known = new Set((await listExecutions(rest, workflow.id)).map(({ id }) => id));
	await webhookCall(n8n.url, path, body);
	for (let attempt = 0; attempt < 100; attempt += 1) {
		const begun = (await listExecutions(rest, workflow.id)).find(({ id }) => !known.has(id));
		if (begun !== undefined) return begun.id;
		await pause(50);
	}
	throw new Error(`The webhook "${path}" was called, but no execution was seen`);
}
