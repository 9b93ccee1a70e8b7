/** A node of a workflow document. */
export interface DocumentNode {
	id: string;
	name: string;
	type: string;
	typeVersion: number;
	position: [number, number];
	parameters: Record<string, unknown>;
	[field: string]: unknown;
}

export const SENTIMENT = 'n8n-nodes-marketing-ai.sentiment';

let column = 0;

/** A node of a test's workflow. `more` takes credentials, webhookId and the like. */
export function node(
	name: string,
	type: string,
	parameters: Record<string, unknown>,
	{ version = 1, ...more }: { version?: number } & Record<string, unknown> = {},
): DocumentNode {
	column += 1;
	return { id: `node-${column}`, name, type, typeVersion: version, position: [column * 220, 0], parameters, ...more };
}

/** Connects nodes one after another. */
export function chain(...names: string[]): Record<string, unknown> {
	const links = names.slice(0, -1).map((name, index) => [name, { main: [[{ node: names[index + 1], type: 'main', index: 0 }]] }]);
	return Object.fromEntries(links) as Record<string, unknown>;
}
