import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The statements of docs/recommendation-postgres.md, as a user copies them: the table, then the query. */
export function statements(root: string): { table: string; query: string } {
	const page = readFileSync(path.join(root, 'docs', 'recommendation-postgres.md'), 'utf8');
	const [table, query] = [...page.matchAll(/```sql\n([^`]+)```/g)].map((match) => match[1] as string);
	if (table === undefined || query === undefined) throw new Error('docs/recommendation-postgres.md lacks its two statements');
	return { table, query };
}

/** A statement as a prepared one that takes its parameters from EXECUTE. */
export function prepared(name: string, types: string, query: string): string {
	return `PREPARE ${name}(${types}) AS ${query.trim().replace(/;$/, '')};\n`;
}

/** A text as SQL writes it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
