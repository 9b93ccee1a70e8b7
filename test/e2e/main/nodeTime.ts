import type { Rest } from '../../../tools/realN8n';

interface NodeRun {
	executionTime: number;
	data: { main: Array<unknown[] | null> };
}

export interface NodeTime {
	milliseconds: number;
	items: number;
}

/** How long a node took in a finished execution, by n8n's own clock, and what it gave. */
export async function nodeTime(rest: Rest, executionId: string, nodeName: string): Promise<NodeTime> {
	const { data } = await rest.get<{ data: string }>(`/executions/${executionId}`);
	const execution = unflatten(JSON.parse(data) as unknown[]) as { resultData: { runData: Record<string, NodeRun[]> } };
	const run = execution.resultData.runData[nodeName]?.[0];
	if (run === undefined) throw new Error(`"${nodeName}" did not run`);
	return { milliseconds: run.executionTime, items: run.data.main.reduce((sum, list) => sum + (list?.length ?? 0), 0) };
}

/**
 * n8n stores an execution in the format of the package "flatted": a list of values in which every
 * string inside an object or list is the position of the value meant.
 */
function unflatten(values: unknown[]): unknown {
	const made = new Map<number, unknown>();
	const read = (position: number): unknown => {
		if (made.has(position)) return made.get(position);
		const value = values[position];
		if (typeof value !== 'object' || value === null) return value;
		const result: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
		made.set(position, result);
		for (const [key, entry] of Object.entries(value)) {
			Reflect.set(result, key, typeof entry === 'string' ? read(Number(entry)) : entry);
		}
		return result;
	};
	return read(0);
}
