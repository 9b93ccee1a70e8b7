import type { ExecutionSummary, Rest } from '../../../tools/realN8n';

interface Page {
	results: ExecutionSummary[];
	nextCursor: string | null;
}

/** Every execution of the given workflows, however many pages n8n shows them on. */
export async function allExecutions(rest: Rest, workflowIds: readonly string[]): Promise<ExecutionSummary[]> {
	// By id: n8n's first page shows those under way on top, and once more in their place.
	const found = new Map<string, ExecutionSummary>();
	let cursor: string | null = '';
	while (cursor !== null) {
		const query: URLSearchParams = new URLSearchParams({ limit: '100', ...(cursor === '' ? {} : { cursor }) });
		const page: Page = await rest.get<Page>(`/executions?${query.toString()}`);
		for (const execution of page.results) found.set(execution.id, execution);
		cursor = page.nextCursor;
	}
	return [...found.values()].filter(({ workflowId }) => workflowIds.includes(workflowId));
}
