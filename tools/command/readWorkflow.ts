import type { WorkflowFile } from '../engine/runWorkflow';
import { isRecord, kindOf, parseJson, readText } from './readText';
import { UsageError } from './usageError';

/**
 * A workflow as the editor ("Download") or the command line (`export:workflow`) writes it.
 *
 * @throws UsageError when the file is missing, is not JSON, or holds no workflow.
 */
export function readWorkflow(name: string): WorkflowFile {
	const parsed = parseJson(readText(name, 'workflow file'), `The workflow file "${name}"`);
	const document = onlyEntry(parsed, name);
	if (!isRecord(document) || !Array.isArray(document.nodes)) {
		throw new UsageError(
			`"${name}" holds no n8n workflow: it has no list "nodes" (it is ${kindOf(parsed)}).`,
		);
	}
	document.nodes.forEach((node: unknown, index) => checkNode(node, index, name));
	return {
		...document,
		connections: isRecord(document.connections) ? document.connections : {},
	} as unknown as WorkflowFile;
}

/** `n8n export:workflow` writes a list, also for one workflow. */
function onlyEntry(value: unknown, name: string): unknown {
	if (!Array.isArray(value)) return value;
	if (value.length === 1) return value[0] as unknown;
	throw new UsageError(`"${name}" is a list of ${value.length} workflows; one is run at a time.`);
}

function checkNode(node: unknown, index: number, name: string): void {
	if (isRecord(node) && typeof node.name === 'string' && typeof node.type === 'string') return;
	throw new UsageError(`"${name}": entry ${index + 1} of "nodes" has no name and type.`);
}
