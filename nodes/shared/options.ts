import type { INodeProperties } from 'n8n-workflow';

/** The option that every per-item operation has; read by runPerItem. */
export const outputOnlyResultOption: INodeProperties = {
	displayName: 'Output Only Result',
	name: 'outputOnlyResult',
	type: 'boolean',
	default: false,
	description:
		"Whether to leave the item's own fields out, so that only the result goes on. Binary files stay.",
};

/**
 * The rows of a table operation when an agent calls it: there it has no input items.
 * Hidden elsewhere. Read by runTable.
 *
 * @param operations the operations of the node that work on a table
 */
export function rowsParameter(operations: string[]): INodeProperties {
	return {
		displayName: 'Rows',
		name: 'rows',
		type: 'json',
		// n8n's JSON field marks an empty text as a mistake; an empty list counts as none.
		default: '[]',
		placeholder: '[{"date": "2026-01-31", "value": 120}]',
		description: 'The rows to work on, as a JSON list of objects, one object per row',
		displayOptions: { show: { '@tool': [true], operation: operations } },
	};
}

/**
 * Shown when the node is the tool of an agent: a parameter that still reads the item's fields stays
 * empty there, because a tool has no input item.
 *
 * @param parameter display name of the parameter that the agent should fill
 * @param operations the operations of the node that have it
 */
export function agentFillsNotice(parameter: string, operations: string[]): INodeProperties {
	return {
		displayName: `Press the button with the stars at '${parameter}': then the agent fills it.`,
		name: 'agentFillsNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { '@tool': [true], operation: operations } },
	};
}
