import { activateWorkflow, createWorkflow, whenWebhookListens } from '../../tools/realN8n';
import type { WorkflowDocument } from '../../tools/realN8n';
import { scriptedModel } from './agent/scriptedModel';
import type { ScriptedModel } from './agent/scriptedModel';
import type { Checks, EndToEndPart } from './endToEndPart';
import { cannotRunN8n } from './main/cannotRunN8n';
import { equal, holds } from './main/expect';
import { chain, node, SENTIMENT } from './main/nodes';
import { testN8n } from './main/testN8n';
import type { TestN8n } from './main/testN8n';
import { webhookCall } from './main/webhookCall';

/** n8n's own AI Agent, with a chat model that follows a script. */
export const part: EndToEndPart = {
	name: 'agentTool',
	title: "the node as a tool of n8n's AI Agent, with a scripted chat model",
	missing: cannotRunN8n,
	run: async (checks) => {
		const server = await testN8n();
		try {
			await checkAnalyze(checks, server);
			await checkScore(checks, server);
		} finally {
			await server.close();
		}
	},
};

interface Case {
	path: string;
	parameters: Record<string, unknown>;
	model: ScriptedModel;
}

/** Webhook → AI Agent, to which the model and our node are connected from below. */
async function askAgent(server: TestN8n, { path, parameters, model }: Case): Promise<string> {
	const { rest, n8n } = server;
	const credential = await rest.post<{ id: string; name: string }>('/credentials', {
		name: `Scripted ${path}`,
		type: 'openAiApi',
		data: { apiKey: 'none', url: model.baseUrl, header: false },
	});
	const openAi = { model: { __rl: true, mode: 'id', value: 'scripted' }, responsesApiEnabled: false, options: {} };
	const document: WorkflowDocument = {
		name: path,
		nodes: [
			node('Ask', 'n8n-nodes-base.webhook', { httpMethod: 'POST', path, responseMode: 'lastNode', options: {} }, { version: 2, webhookId: path }),
			node('Agent', '@n8n/n8n-nodes-langchain.agent', { promptType: 'define', text: '={{ $json.body.question }}', options: {} }, { version: 2.2 }),
			node('Model', '@n8n/n8n-nodes-langchain.lmChatOpenAi', openAi, { version: 1.3, credentials: { openAiApi: { id: credential.id, name: credential.name } } }),
			node('Judge', `${SENTIMENT}Tool`, parameters),
		],
		connections: {
			...chain('Ask', 'Agent'),
			Model: { ai_languageModel: [[{ node: 'Agent', type: 'ai_languageModel', index: 0 }]] },
			Judge: { ai_tool: [[{ node: 'Agent', type: 'ai_tool', index: 0 }]] },
		},
	};
	await activateWorkflow(rest, await createWorkflow(rest, document));
	await whenWebhookListens(rest, path);
	return JSON.stringify(await webhookCall(n8n.url, path, { question: 'How do they like it?' }));
}

async function checkAnalyze(checks: Checks, server: TestN8n): Promise<void> {
	const model = await scriptedModel({ Text: 'The blender is broken and nobody answers' });
	try {
		await checks.check('Analyze Text: the agent gives the text, the tool gives the label, also with routing on', async () => {
			const text = "={{ $fromAI('Text', 'the customer text to judge', 'string') }}";
			await askAgent(server, { path: 'analyze', parameters: { operation: 'analyze', text, options: { routeBySentiment: true } }, model });
			equal(model.tools.size, 1, 'tools that the agent offers');
			holds(/"label":\s*"negative"/.test(model.toolAnswers[0] ?? ''), `the tool answered ${model.toolAnswers[0]}`);
		});
		const [name, tool] = [...model.tools][0] ?? ['none', {}];
		checks.note(`the model sees the tool "${name}": ${JSON.stringify(tool)}`);
	} finally {
		await model.close();
	}
}

async function checkScore(checks: Checks, server: TestN8n): Promise<void> {
	const rows = [{ stars: 5, label: 'positive' }, { stars: 1, label: 'negative' }, { stars: 1, label: 'positive' }, { stars: 5, label: 'positive' }];
	const model = await scriptedModel({ Rows: JSON.stringify(rows) });
	try {
		await checks.check('Score Predictions: the agent gives the rows as JSON', async () => {
			const parameters = { operation: 'score', actualField: 'stars', predictedField: 'label', rows: "={{ $fromAI('Rows', 'rows', 'string') }}" };
			await askAgent(server, { path: 'score', parameters, model });
			holds(/"accuracy":\s*0\.75/.test(model.toolAnswers[0] ?? ''), `the tool answered ${model.toolAnswers[0]}`);
		});
	} finally {
		await model.close();
	}
}
