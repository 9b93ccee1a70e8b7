import type { AiEvent, ISupplyDataFunctions } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { requestEmbedding } from '../../models/embedding/requestEmbedding';
import { getPool } from '../../models/runtime';
import type { EmbeddingPurpose } from '../../models/text/textClassifier';
import { toNodeError } from '../shared/nodeErrors';

/** What n8n's vector stores ask of an embedding model. */
export interface Embeddings {
	embedQuery(text: string): Promise<number[]>;
	embedDocuments(texts: string[]): Promise<number[][]>;
}

/**
 * The bundled model in the shape that n8n's vector stores call: a plain object, since the class that
 * n8n's own models extend is not in every version of n8n. So it also writes its own line in the run's
 * log, with counts only: texts are a customer's, and vectors are long.
 */
export function createEmbeddings(context: ISupplyDataFunctions): Embeddings {
	const embed = async (texts: string[], purpose: EmbeddingPurpose): Promise<number[][]> => {
		const { index } = context.addInputData(NodeConnectionTypes.AiEmbedding, [[{ json: { texts: texts.length, purpose } }]]);
		try {
			const { vectors, model } = await requestEmbedding(getPool(), { texts, purpose }, {
				execution: context.getExecutionId(),
				signal: context.getExecutionCancelSignal(),
			});
			const json = { vectors: vectors.length, numbers: vectors[0]?.length ?? 0, model: { ...model } };
			context.addOutputData(NodeConnectionTypes.AiEmbedding, index, [[{ json }]]);
			context.logAiEvent(EVENTS[purpose]);
			return vectors;
		} catch (error) {
			const nodeError = toNodeError(context.getNode(), error);
			context.addOutputData(NodeConnectionTypes.AiEmbedding, index, nodeError);
			throw nodeError;
		}
	};
	return {
		embedQuery: async (text) => (await embed([text], 'query'))[0] ?? [],
		embedDocuments: async (texts) => (texts.length === 0 ? [] : await embed(texts, 'passage')),
	};
}

const EVENTS: Record<EmbeddingPurpose, AiEvent> = { query: 'ai-query-embedded', passage: 'ai-document-embedded' };
