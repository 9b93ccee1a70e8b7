interface SentimentWorkflow {
	/** Another node of the package instead; it keeps the name. */
	type?: string;
	parameters?: Record<string, unknown>;
	/** n8n's "On Error" setting. */
	onError?: 'continueErrorOutput' | 'continueRegularOutput';
}

/** Manual Trigger → Sentiment, as n8n would export it. */
export function sentimentWorkflow({ type = 'sentiment', parameters = {}, onError }: SentimentWorkflow = {}) {
	return {
		id: 'test',
		name: 'Test',
		nodes: [
			{
				id: '1',
				name: 'Start',
				type: 'n8n-nodes-base.manualTrigger',
				typeVersion: 1,
				position: [0, 0] as [number, number],
				parameters: {},
			},
			{
				id: '2',
				name: 'Sentiment',
				type: `n8n-nodes-marketing-ai.${type}`,
				typeVersion: 1,
				position: [220, 0] as [number, number],
				parameters: { ...(type === 'sentiment' && { operation: 'analyze', text: '={{ $json.text }}' }), ...parameters },
				...(onError === undefined ? {} : { onError }),
			},
		],
		connections: {
			Start: { main: [[{ node: 'Sentiment', type: 'main' as const, index: 0 }]] },
		},
		active: false,
		settings: { executionOrder: 'v1' as const },
	};
}

/** A Manual Trigger alone: what goes in comes out, and no model is loaded. */
export function bareWorkflow() {
	const { nodes, ...rest } = sentimentWorkflow();
	return { ...rest, nodes: nodes.slice(0, 1), connections: {} };
}
