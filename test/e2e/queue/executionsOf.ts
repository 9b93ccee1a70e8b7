import type { ExecutionStatus, ExecutionSummary, Rest } from '../../../tools/realN8n';

/** As many as n8n shows on a page. Its pages are no way to read more: they overlap where ids and starting times differ in order. */
const PAGE = 100;

/**
 * The executions of the given workflows that have one of these statuses.
 *
 * @throws Error when a workflow has more of them than n8n shows on a page
 */
export async function executionsOf(rest: Rest, workflowIds: readonly string[], status: readonly ExecutionStatus[]): Promise<ExecutionSummary[]> {
	const lists = await Promise.all(
		workflowIds.map(async (workflowId) => {
			const query = new URLSearchParams({ limit: String(PAGE), filter: JSON.stringify({ workflowId, status }) });
			const { results } = await rest.get<{ results: ExecutionSummary[] }>(`/executions?${query.toString()}`);
			if (results.length >= PAGE) throw new Error(`n8n shows ${PAGE} executions of one workflow and may have more`);
			return results;
		}),
	);
	return lists.flat();
}
