import type { WorkflowDocument } from '../../../tools/realN8n';
import { chain, node, SENTIMENT } from './nodes';
import type { DocumentNode } from './nodes';

/** Webhook in, judged item, mail out; the judged item is the answer. */
export function reviewWorkflow(smtpCredential: { id: string; name: string }): WorkflowDocument {
	const mail = {
		fromEmail: 'n8n@example.com',
		toEmail: 'service@example.com',
		subject: '={{ $json.sentiment.label }}',
		emailFormat: 'text',
		text: '={{ $json.body.text }} ({{ $json.sentiment.probability }})',
		options: { appendAttribution: false },
	};
	return {
		name: 'Review',
		nodes: [
			node('Review', 'n8n-nodes-base.webhook', { httpMethod: 'POST', path: 'review', responseMode: 'lastNode', options: {} }, { version: 2, webhookId: 'review' }),
			node('Sentiment', SENTIMENT, { operation: 'analyze', text: '={{ $json.body.text }}' }),
			node('Mail', 'n8n-nodes-base.emailSend', mail, { version: 2.1, credentials: { smtp: smtpCredential } }),
			node('Judged', 'n8n-nodes-base.set', { mode: 'raw', jsonOutput: "={{ $('Sentiment').item.json.sentiment }}", options: {} }, { version: 3.4 }),
		],
		connections: chain('Review', 'Sentiment', 'Mail', 'Judged'),
	};
}

/** Judges `count` texts, `distinct` of them different, and answers at once. */
export function listWorkflow(path: string): WorkflowDocument {
	return textsWorkflow(path, node('Sentiment', SENTIMENT, { operation: 'analyze', text: '={{ $json.text }}', options: { outputOnlyResult: true } }));
}

/** The same with a node of n8n's own in the place of ours: what n8n itself costs. */
export function plainListWorkflow(path: string): WorkflowDocument {
	const fields = { assignments: { assignments: [{ id: 'text', name: 'copy', value: '={{ $json.text }}', type: 'string' }] }, options: {} };
	return textsWorkflow(path, node('Edit Fields', 'n8n-nodes-base.set', fields, { version: 3.4 }));
}

function textsWorkflow(path: string, last: DocumentNode): WorkflowDocument {
	const code = [
		"const { count, distinct } = $('List').first().json.body;",
		"const words = ['late', 'broken', 'lovely', 'cheap', 'fast', 'rude', 'kind', 'heavy', 'quiet', 'clean'];",
		'return Array.from({ length: count }, (_, index) => {',
		'  const number = index % distinct;',
		'  return { json: { text: `Order ${number} was ${words[number % 10]} and ${words[(number * 7 + 3) % 10]}, said customer ${number}.` } };',
		'});',
	].join('\n');
	return {
		name: `List ${path}`,
		nodes: [
			node('List', 'n8n-nodes-base.webhook', { httpMethod: 'POST', path, responseMode: 'onReceived', options: {} }, { version: 2, webhookId: path }),
			node('Texts', 'n8n-nodes-base.code', { jsCode: code }, { version: 2 }),
			last,
		],
		connections: chain('List', 'Texts', last.name),
	};
}
