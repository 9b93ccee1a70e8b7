import type { INodeType } from 'n8n-workflow';

/** A node type that stands for one which is not installed here: it says so when it is run. */
export function placeholderType(name: string): INodeType {
	return {
		description: {
			displayName: name,
			name,
			group: ['transform'],
			version: [1],
			defaultVersion: 1,
			description: 'Not installed here',
			defaults: { name },
			inputs: ['main'],
			outputs: ['main'],
			properties: [],
		},
		async execute() {
			throw new Error(
				`The node type "${name}" is not here: this runs the nodes of n8n-nodes-marketing-ai and of n8n-nodes-base. Run the workflow in a real n8n, or switch this node off.`,
			);
		},
	};
}
