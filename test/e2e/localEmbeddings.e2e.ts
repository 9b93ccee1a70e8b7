import { activateWorkflow, createWorkflow, whenWebhookListens } from '../../tools/realN8n';
import type { WorkflowDocument } from '../../tools/realN8n';
import type { EndToEndPart } from './endToEndPart';
import { cannotRunN8n } from './main/cannotRunN8n';
import { equal } from './main/expect';
import { chain, node } from './main/nodes';
import { testN8n } from './main/testN8n';
import type { TestN8n } from './main/testN8n';
import { webhookCall } from './main/webhookCall';

const EMBEDDINGS = 'n8n-nodes-marketing-ai.localEmbeddings';
const STORE = '@n8n/n8n-nodes-langchain.vectorStoreInMemory';
const LOADER = '@n8n/n8n-nodes-langchain.documentDefaultDataLoader';
const memoryKey = { __rl: true, mode: 'id', value: 'help' };

const PASSAGES = [
	'You can change your delivery address in your account until the parcel has left our warehouse.',
	'Refunds reach your bank account within five working days after we have received the goods.',
	'Our shop in the old town is open from nine to six, on Saturdays until four.',
	'发票可以在订单详情页下载，格式为PDF。',
];
/** Questions in words and languages of their own, and the passage that answers each. */
const QUESTIONS: ReadonlyArray<readonly [question: string, passage: number]> = [
	['I have moved, where do I tell you the new street?', 0],
	['Wann bekomme ich mein Geld zurück?', 1],
	['¿A qué hora cierran los sábados?', 2],
	['怎么拿到我的发票？', 3],
];

interface Hit {
	document: { pageContent: string };
	score: number;
}

/** n8n's own vector store, filled and searched with our embeddings. */
export const part: EndToEndPart = {
	name: 'localEmbeddings',
	title: "Local Embeddings fills and searches n8n's Simple Vector Store",
	missing: cannotRunN8n,
	run: async (checks) => {
		const server = await testN8n();
		try {
			await checks.check('the store is filled through a webhook', async () => {
				await activate(server, 'fill', { mode: 'insert', memoryKey, clearStore: true });
				const answer = (await webhookCall(server.n8n.url, 'fill', { passages: PASSAGES })) as unknown[];
				equal(answer.length, PASSAGES.length, 'passages in the store');
			});
			await checks.check('a question finds its passage, across languages', async () => {
				await activate(server, 'search', { mode: 'load', memoryKey, prompt: '={{ $json.body.question }}', topK: 2 });
				for (const [question, passage] of QUESTIONS) {
					const [first] = (await webhookCall(server.n8n.url, 'search', { question })) as Hit[];
					equal(first?.document.pageContent, PASSAGES[passage], question);
				}
			});
		} finally {
			await server.close();
		}
	},
};

/** Webhook → the store in one of its modes, our embeddings below it; filling goes through Split Out and a loader. */
async function activate({ rest }: TestN8n, path: string, parameters: Record<string, unknown>): Promise<void> {
	const fills = parameters.mode === 'insert';
	const below = (name: string, type: string): Record<string, unknown> => ({ [name]: { [type]: [[{ node: 'Store', type, index: 0 }]] } });
	const hook = { httpMethod: 'POST', path, responseMode: 'lastNode', responseData: 'allEntries', options: {} };
	const document: WorkflowDocument = {
		name: path,
		nodes: [
			node('Ask', 'n8n-nodes-base.webhook', hook, { version: 2, webhookId: path }),
			...(fills ? [node('Each', 'n8n-nodes-base.splitOut', { fieldToSplitOut: 'body.passages', options: { destinationFieldName: 'text' } })] : []),
			node('Store', STORE, parameters, { version: 1.2 }),
			node('Embeddings', EMBEDDINGS, {}),
			...(fills ? [node('Loader', LOADER, { jsonMode: 'expressionData', jsonData: '={{ $json.text }}', options: {} }, { version: 1.1 })] : []),
		],
		connections: {
			...(fills ? chain('Ask', 'Each', 'Store') : chain('Ask', 'Store')),
			...below('Embeddings', 'ai_embedding'),
			...(fills ? below('Loader', 'ai_document') : {}),
		},
	};
	await activateWorkflow(rest, await createWorkflow(rest, document));
	await whenWebhookListens(rest, path);
}
