import type { IExecuteFunctions } from 'n8n-workflow';

/**
 * True when an agent calls the node as a tool.
 * Older n8n has no `isToolExecution`, and newer agents run the tool as an ordinary node whose
 * type is the node's with `Tool` behind it, where `isToolExecution` says false.
 */
export function isToolRun(context: IExecuteFunctions): boolean {
	return context.isToolExecution?.() === true || context.getNode().type.endsWith('Tool');
}
