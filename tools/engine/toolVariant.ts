import type { INodeType, IVersionedNodeType } from 'n8n-workflow';

/**
 * The type that n8n makes of a `usableAsTool` node for an AI Agent (`sentimentTool` of `sentiment`):
 * no inputs, one tool output, and a description for the language model.
 *
 * @throws Error when the node is not meant to be used as a tool.
 */
export function toolVariant(original: INodeType | IVersionedNodeType, name: string): INodeType {
	const type = 'nodeVersions' in original ? original.getNodeType() : original;
	if (!type.description.usableAsTool) {
		throw new Error(`${type.description.displayName} cannot be used as an AI tool.`);
	}
	const description: INodeType['description'] = {
		...type.description,
		name: name.slice(name.indexOf('.') + 1),
		displayName: `${type.description.displayName} Tool`,
		inputs: [],
		outputs: ['ai_tool'],
		properties: [
			...type.description.properties,
			{ displayName: 'Description', name: 'toolDescription', type: 'string', default: '' },
		],
	};
	// Methods stay reachable through the original; only the description is another one.
	return Object.create(type, { description: { value: description, enumerable: true } }) as INodeType;
}
