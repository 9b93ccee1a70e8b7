import type { INodeType, INodeTypeDescription, ISupplyDataFunctions, SupplyData } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { createEmbeddings } from './embeddings';

export class LocalEmbeddings implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Local Embeddings',
		name: 'localEmbeddings',
		icon: { light: 'file:localEmbeddings.svg', dark: 'file:localEmbeddings.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: 'multilingual, on this machine',
		description: 'Turn texts into vectors for a vector store, on this machine, without an account or a key',
		defaults: { name: 'Local Embeddings' },
		codex: {
			categories: ['AI'],
			subcategories: { AI: ['Embeddings'] },
		},
		inputs: [],
		outputs: [NodeConnectionTypes.AiEmbedding],
		outputNames: ['Embeddings'],
		properties: [
			{
				displayName:
					'384 numbers a text, in twelve languages, English and Chinese first. A vector store must be filled and searched with the same model: fill it anew when you change to this one.',
				name: 'about',
				type: 'notice',
				default: '',
			},
		],
	};

	async supplyData(this: ISupplyDataFunctions): Promise<SupplyData> {
		return { response: createEmbeddings(this) };
	}
}
