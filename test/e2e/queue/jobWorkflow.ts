import type { INode } from 'n8n-workflow';
import type { WorkflowDocument } from '../../../tools/realN8n';

/**
 * The ways in which a job comes: judged by the bundled model, by the user's own model in the shared
 * folder, or by the bundled one while the sender waits for the answer.
 */
export const JOB_PATHS = ['bundled', 'shared', 'answered'] as const;
export type JobPath = (typeof JOB_PATHS)[number];

export interface JobWorkflow {
	/** Of the webhook, below `/webhook/`; the workflow's name too. */
	path: JobPath;
	/** A folder under `<marketing-ai>/models/`, for the path `shared`. */
	modelFolder: string;
	/** Where the result is sent. */
	deliverTo: string;
}

const CHAIN = ['Webhook', 'Texts', 'Sentiment', 'Deliver'] as const;

/** A job in production: webhook in (`{ job, texts }`), texts judged, one message out. */
export function jobWorkflow({ path, modelFolder, deliverTo }: JobWorkflow): WorkflowDocument {
	const model = path === 'shared' ? { mode: 'folder', value: modelFolder } : { mode: 'list', value: 'bundled' };
	const responseMode = path === 'answered' ? 'lastNode' : 'onReceived';
	const result =
		"={{ { job: $('Webhook').first().json.body.job, labels: $input.all().map(item => item.json.sentiment.label), " +
		'probabilities: $input.all().map(item => item.json.sentiment.probability), model: $json.sentiment.model } }}';
	const nodes: Array<Omit<INode, 'id' | 'position'>> = [
		{
			name: 'Webhook', type: 'n8n-nodes-base.webhook', typeVersion: 2, webhookId: `hook-${path}`,
			parameters: { httpMethod: 'POST', path, responseMode, options: {} },
		},
		{
			name: 'Texts', type: 'n8n-nodes-base.splitOut', typeVersion: 1,
			parameters: { fieldToSplitOut: 'body.texts', options: { destinationFieldName: 'text' } },
		},
		{
			name: 'Sentiment', type: 'n8n-nodes-marketing-ai.sentiment', typeVersion: 1,
			parameters: { operation: 'analyze', text: '={{ $json.text }}', model: { __rl: true, ...model }, options: {} },
		},
		{
			name: 'Deliver', type: 'n8n-nodes-base.httpRequest', typeVersion: 4.2, executeOnce: true,
			parameters: { method: 'POST', url: deliverTo, sendBody: true, specifyBody: 'json', jsonBody: result, options: {} },
		},
	];
	return {
		name: path,
		nodes: nodes.map((node, index) => ({ ...node, id: `node-${path}-${index}`, position: [index * 220, 0] })),
		connections: Object.fromEntries(
			CHAIN.slice(0, -1).map((node, index) => [node, { main: [[{ node: CHAIN[index + 1], type: 'main', index: 0 }]] }]),
		),
		settings: { executionOrder: 'v1', saveDataSuccessExecution: 'all', saveDataErrorExecution: 'all' },
	};
}
