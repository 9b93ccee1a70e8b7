import type { INode, INodeExecutionData, IPinData, IRun, Workflow } from 'n8n-workflow';
import { additionalData } from './additionalData';
import { collectRun } from './collectRun';
import type { WorkflowRun } from './collectRun';
import { findTrigger } from './findTrigger';
import type { Engine } from './startEngine';
import type { WorkflowFile } from './workflowFile';
import { WorkflowIssueError } from './workflowIssueError';

export type { RunFailure, RunHint, WorkflowRun } from './collectRun';
export type { WorkflowFile } from './workflowFile';

export interface RunOptions {
	/** What the trigger emits, instead of running it. */
	items?: INodeExecutionData[];
	/** Aborting it stops the execution as the editor's Stop button does. */
	signal?: AbortSignal;
	/** Called when a node ends, with its name. */
	onNode?: (name: string) => void;
}

/**
 * Runs one workflow in n8n's own engine, as the editor's "Execute workflow" button would.
 *
 * @returns what every node gave, also when the run failed or was stopped; it does not throw for those.
 * @throws WorkflowIssueError when n8n would not start it: no trigger, an unknown trigger, a missing parameter.
 */
export async function runWorkflow(
	engine: Engine,
	file: WorkflowFile,
	options: RunOptions = {},
): Promise<WorkflowRun> {
	const workflow = new engine.workflow.Workflow({
		id: file.id ?? 'workflow',
		name: file.name,
		// n8n fills in parameter defaults in place; the caller's document stays as it was.
		nodes: structuredClone(file.nodes),
		connections: structuredClone(file.connections),
		active: false,
		nodeTypes: engine.types,
		settings: { executionOrder: 'v1', ...file.settings },
	});
	const trigger = findTrigger(workflow, engine, file.pinData ?? {}, options.items !== undefined);
	const pinData = pinnedData(file.pinData ?? {}, trigger, options.items);

	const messages: unknown[] = [];
	const onMessage = (message: unknown) => messages.push(message);
	const run = await execute(engine, workflow, { file, trigger, pinData, onMessage, options });
	const stopped = options.signal?.aborted === true;
	return collectRun(engine, { workflow, run, stopped, messages });
}

interface Execution {
	file: WorkflowFile;
	trigger: INode;
	pinData: IPinData;
	onMessage: (message: unknown) => void;
	options: RunOptions;
}

async function execute(engine: Engine, workflow: Workflow, execution: Execution): Promise<IRun> {
	const { file, trigger, pinData, onMessage, options } = execution;
	const data = additionalData(engine, file, { onMessage, onNode: options.onNode });
	const engineRun = new engine.core.WorkflowExecute(data, 'manual');
	try {
		const running = engineRun.run({ workflow, startNode: trigger, pinData });
		const stop = () => running.cancel();
		options.signal?.addEventListener('abort', stop, { once: true });
		if (options.signal?.aborted) stop();
		try {
			return await running;
		} finally {
			options.signal?.removeEventListener('abort', stop);
		}
	} catch (error) {
		// n8n checks parameters before it starts and throws what it finds; the run itself never rejects.
		throw new WorkflowIssueError(error instanceof Error ? error.message : String(error));
	}
}

/** The trigger's items are pinned to it: that is how n8n itself runs a trigger on data it already has. */
function pinnedData(pinned: IPinData, trigger: INode, items?: INodeExecutionData[]): IPinData {
	return items === undefined ? pinned : { ...pinned, [trigger.name]: items };
}
