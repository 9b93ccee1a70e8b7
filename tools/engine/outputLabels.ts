import type { Engine } from './startEngine';
import type { WorkflowFile } from './workflowFile';

/** The names that a node's outputs bear on the canvas; empty where it has a single, unnamed one. */
export function outputLabels(engine: Engine, file: WorkflowFile, name: string): string[] {
	const workflow = new engine.workflow.Workflow({
		nodes: structuredClone(file.nodes),
		connections: file.connections,
		active: false,
		nodeTypes: engine.types,
	});
	const node = workflow.getNode(name);
	if (node === null || !engine.types.has(node.type)) return [];
	const { description } = engine.types.getByNameAndVersion(node.type, node.typeVersion);
	const { NodeHelpers } = engine.workflow;
	const labels = NodeHelpers.getNodeOutputs(workflow, node, description).map((output, index) =>
		typeof output === 'string' ? description.outputNames?.[index] : output.displayName,
	);
	return labels.flatMap((label, index) => label ?? `output ${index + 1}`);
}
