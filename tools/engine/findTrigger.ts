import type { INode, IPinData, Workflow } from 'n8n-workflow';
import type { Engine } from './startEngine';
import { WorkflowIssueError } from './workflowIssueError';

const MANUAL = 'n8n-nodes-base.manualTrigger';
/** Triggers that can fire without anything coming in from outside. */
const SELF_STARTING = [MANUAL, 'n8n-nodes-base.scheduleTrigger'];

/**
 * The trigger that a run starts from: Manual Trigger where there is one, else the first one in the file.
 *
 * @throws WorkflowIssueError when no trigger is switched on, or when it waits for an event and has no items.
 */
export function findTrigger(
	workflow: Workflow,
	engine: Engine,
	pinned: IPinData,
	hasItems: boolean,
): INode {
	const triggers = Object.values(workflow.nodes).filter(
		(node) => node.disabled !== true && isTrigger(engine, node),
	);
	const trigger = triggers.find((node) => node.type === MANUAL) ?? triggers[0];
	if (trigger === undefined) {
		throw new WorkflowIssueError(
			'The workflow has no trigger that is switched on. Add a Manual Trigger as its first node.',
		);
	}
	if (!hasItems && pinned[trigger.name] === undefined && !SELF_STARTING.includes(trigger.type)) {
		throw new WorkflowIssueError(
			`The workflow starts with "${trigger.name}", which waits for an event. Say what it receives with --items FILE.`,
		);
	}
	return trigger;
}

function isTrigger(engine: Engine, node: INode): boolean {
	if (!engine.types.has(node.type)) return /trigger|webhook$/i.test(node.type);
	return engine.types
		.getByNameAndVersion(node.type, node.typeVersion)
		.description.group.includes('trigger');
}
