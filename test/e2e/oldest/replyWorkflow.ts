import type { WorkflowDocument } from '../../../tools/realN8n';

/** Webhook in (`{ text }`), judged item out as the answer. */
export function replyWorkflow(path: string): WorkflowDocument {
	return {
		name: path,
		nodes: [
			{
				id: 'webhook', name: 'Webhook', type: 'n8n-nodes-base.webhook', typeVersion: 2, webhookId: `hook-${path}`, position: [0, 0],
				parameters: { httpMethod: 'POST', path, responseMode: 'lastNode', options: {} },
			},
			{
				id: 'sentiment', name: 'Sentiment', type: 'n8n-nodes-marketing-ai.sentiment', typeVersion: 1, position: [220, 0],
				parameters: { operation: 'analyze', text: '={{ $json.body.text }}', options: {} },
			},
		],
		connections: { Webhook: { main: [[{ node: 'Sentiment', type: 'main', index: 0 }]] } },
		settings: { executionOrder: 'v1' },
	};
}
