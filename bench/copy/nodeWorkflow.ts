import type { IDataObject } from 'n8n-workflow';

import type { WorkflowFile } from '../../tools/engine/workflowFile';
import type { Brief } from './brief';

export const NODE_TYPE = 'n8n-nodes-marketing-ai.adCopy';
export const NODE_NAME = 'Ad Copy';

const OPTIONS = ['tone', 'goal', 'keywords', 'mustInclude', 'bannedWords', 'callsToAction', 'existingAds', 'brandVoice', 'finalUrl'] as const;
const MAIN = ['product', 'description', 'features', 'offer', 'audience', 'channels', 'language'] as const;

/** Manual Trigger → Ad Copy, as n8n would export it. */
export function nodeWorkflow(parameters: IDataObject): WorkflowFile {
	return {
		id: 'bench',
		name: 'Bench',
		nodes: [
			{ id: '1', name: 'Start', type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, position: [0, 0], parameters: {} },
			{ id: '2', name: NODE_NAME, type: NODE_TYPE, typeVersion: 1, position: [220, 0], parameters: parameters as WorkflowFile['nodes'][number]['parameters'] },
		],
		connections: { Start: { main: [[{ node: NODE_NAME, type: 'main', index: 0 }]] } },
		settings: { executionOrder: 'v1' },
	};
}

const fromItem = (path: string): string => `={{ $json.${path} }}`;
const present = (value: unknown): boolean => value !== undefined;

/**
 * Parameters of Generate for one brief. The values come from the item, as in a real workflow: a text that
 * begins with an equals sign is then data, and no expression.
 */
export function generateParameters(brief: Brief): IDataObject {
	const main = MAIN.filter((name) => present(brief[name])).map((name) => [name, fromItem(name)] as const);
	const options = OPTIONS.filter((name) => present(brief[name])).map((name) => [name, fromItem(name)] as const);
	const details = Object.keys(brief.offerDetails ?? {}).map((name) => [name, fromItem(`offerDetails.${name}`)] as const);
	return {
		operation: 'generate',
		writer: 'builtIn',
		...Object.fromEntries(main),
		options: { ...Object.fromEntries(options), ...(details.length === 0 ? {} : { offerDetails: Object.fromEntries(details) }) },
	};
}

/** Parameters of Validate for items that hold a line of copy in `text`, and the brief's texts where there are any. */
export function validateParameters(): IDataObject {
	return {
		operation: 'validate',
		copyText: fromItem('text'),
		channel: fromItem('channel'),
		field: fromItem('field'),
		product: fromItem('product'),
		features: fromItem('features'),
		language: fromItem('language'),
		options: {},
	};
}
