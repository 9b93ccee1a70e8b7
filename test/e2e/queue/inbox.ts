import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findRepository } from '../../../tools/engine/repository';
import {
	activateWorkflow,
	createWorkflow,
	whenWebhookListens,
	type Rest,
	type SavedWorkflow,
	type WorkflowDocument,
} from '../../../tools/realN8n';
import { postJson } from '../support/postJson';

/** A row of the table that docs/queue-inbox.json works on. */
export interface InboxRow {
	number: string;
	text: string;
	done: boolean;
	label: string | null;
}

export interface Inbox {
	workflow: SavedWorkflow;
	rows(): Promise<InboxRow[]>;
	/** Posts a message; resolves with the status of the answer. */
	send(number: number, text: string): Promise<number>;
}

const COLUMNS = { number: 'string', text: 'string', done: 'boolean', label: 'string' } as const;

/** Makes the table, imports docs/queue-inbox.json as it is, and switches it on. */
export async function openInbox(rest: Rest): Promise<Inbox> {
	const { id: project } = await rest.get<{ id: string }>('/projects/personal');
	const tables = `/projects/${project}/data-tables`;
	const columns = Object.entries(COLUMNS).map(([name, type]) => ({ name, type }));
	const { id: table } = await rest.post<{ id: string }>(tables, { name: 'inbox', columns });

	const file = path.join(findRepository(), 'docs/queue-inbox.json');
	const workflow = await createWorkflow(rest, JSON.parse(readFileSync(file, 'utf8')) as WorkflowDocument);
	await activateWorkflow(rest, workflow);
	await whenWebhookListens(rest, 'inbox');
	return {
		workflow,
		rows: async () => (await rest.get<{ data: InboxRow[] }>(`${tables}/${table}/rows?take=250`)).data,
		send: async (number, text) => await postJson(`${rest.url}/webhook/inbox`, { number: String(number), text }),
	};
}
