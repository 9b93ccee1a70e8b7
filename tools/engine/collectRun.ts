import type { INode, INodeExecutionData, IRun, ITaskData, Workflow } from 'n8n-workflow';
import type { Engine } from './startEngine';

/** A node that failed, in its own words. */
export interface RunFailure {
	node: string;
	message: string;
	description?: string;
	itemIndex?: number;
}

/** A hint that a node shows in the editor's output pane. */
export interface RunHint {
	node: string;
	message: string;
}

export interface WorkflowRun {
	status: 'success' | 'failed' | 'canceled';
	/** Per node that ran: one list of items per output. */
	outputs: Record<string, INodeExecutionData[][]>;
	/** Per node that ran: its time in milliseconds. */
	milliseconds: Record<string, number>;
	failures: RunFailure[];
	hints: RunHint[];
	/** What nodes sent to the browser's console. */
	messages: readonly unknown[];
	/** The last switched-on node that ran. */
	lastNode: string | null;
}

/** What is left when a run has ended. */
export interface EndedRun {
	workflow: Workflow;
	run: IRun;
	/** Whether somebody asked it to stop. */
	stopped: boolean;
	messages: readonly unknown[];
}

/** Turns n8n's record of a run into plain lists. */
export function collectRun(engine: Engine, { workflow, run, stopped, messages }: EndedRun): WorkflowRun {
	const runs = Object.entries(run.data.resultData.runData);
	const tasks = runs.flatMap(([node, list]) => list.map((task) => ({ node, task })));
	return {
		status: statusOf(run, stopped),
		outputs: Object.fromEntries(
			runs.map(([name, list]) => [name, outputsOf(engine, workflow, workflow.getNode(name), list)]),
		),
		milliseconds: Object.fromEntries(
			runs.map(([name, list]) => [name, list.reduce((sum, task) => sum + task.executionTime, 0)]),
		),
		failures: failuresOf(run, tasks),
		hints: tasks.flatMap(({ node, task }) =>
			(task.hints ?? []).map((hint) => ({ node, message: hint.message })),
		),
		messages,
		lastNode: lastNode(workflow, tasks),
	};
}

/** A node that is stopped may still report an error of its own: that run was stopped, it did not fail. */
function statusOf(run: IRun, stopped: boolean): WorkflowRun['status'] {
	if (run.status === 'canceled') return 'canceled';
	if (run.data.resultData.error === undefined) return 'success';
	return stopped ? 'canceled' : 'failed';
}

/** A node in a loop ran several times: its outputs are joined in order. */
function outputsOf(
	engine: Engine,
	workflow: Workflow,
	node: INode | null,
	tasks: ITaskData[],
): INodeExecutionData[][] {
	const lists = tasks.map((task) => task.data?.main ?? []);
	const count = Math.max(declaredOutputs(engine, workflow, node), ...lists.map((list) => list.length));
	return Array.from({ length: count }, (_, output) => lists.flatMap((list) => list[output] ?? []));
}

function declaredOutputs(engine: Engine, workflow: Workflow, node: INode | null): number {
	if (node === null || !engine.types.has(node.type)) return 0;
	const { description } = engine.types.getByNameAndVersion(node.type, node.typeVersion);
	const outputs = engine.workflow.NodeHelpers.getNodeOutputs(workflow, node, description);
	return outputs.filter((output) => (typeof output === 'string' ? output : output.type) === 'main')
		.length;
}

interface RunTask {
	node: string;
	task: ITaskData;
}

function failuresOf(run: IRun, tasks: RunTask[]): RunFailure[] {
	const failed = tasks.flatMap(({ node, task }) => (task.error ? [{ node, error: task.error }] : []));
	const error = run.data.resultData.error;
	const node = run.data.resultData.lastNodeExecuted ?? '';
	const all = failed.length === 0 && error !== undefined ? [{ node, error }] : failed;
	return all.map(({ node, error }) => ({
		node,
		message: error.message,
		...(error.description ? { description: String(error.description) } : {}),
		...('context' in error && typeof error.context.itemIndex === 'number'
			? { itemIndex: error.context.itemIndex }
			: {}),
	}));
}

/**
 * Switched-off nodes hand their input through and count as run; what they show is their parent's.
 * Sub-nodes, such as an agent's tools, have no items of their own.
 */
function lastNode(workflow: Workflow, tasks: RunTask[]): string | null {
	const enabled = tasks.filter(
		({ node, task }) => task.data?.main !== undefined && workflow.getNode(node)?.disabled !== true,
	);
	const ordered = [...enabled].sort((a, b) => a.task.executionIndex - b.task.executionIndex);
	return ordered.at(-1)?.node ?? null;
}
