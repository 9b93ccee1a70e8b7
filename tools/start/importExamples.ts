import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkflow } from '../command/readWorkflow';
import type { Rest } from '../realN8n/rest';
import { createWorkflow } from '../realN8n/workflows';
import type { WorkflowDocument } from '../realN8n/workflows';

/** The one that is opened, and stands at the top of the editor's list. */
export const FIRST_EXAMPLE = 'angry-customers.json';

/** Its node that shows what would be sent. */
export const FIRST_LOOK = 'Message to the service team';

/**
 * Imports the example workflows that were not imported before.
 *
 * @param known n8n's id by file name, of those imported before
 * @returns the same with the new ones
 */
export async function importExamples(rest: Rest, folder: string, known: Record<string, string>): Promise<Record<string, string>> {
	const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
	// n8n lists the newest first.
	const ordered = [...files.filter((name) => name !== FIRST_EXAMPLE).sort().reverse(), FIRST_EXAMPLE];
	const imported: Record<string, string> = { ...known };
	for (const name of ordered) {
		if (name in imported) continue;
		const document = readWorkflow(join(folder, name)) as unknown as WorkflowDocument;
		imported[name] = (await createWorkflow(rest, document)).id;
	}
	return imported;
}
