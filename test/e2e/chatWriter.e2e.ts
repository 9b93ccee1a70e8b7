import { activateWorkflow, createWorkflow, whenWebhookListens } from '../../tools/realN8n';
import type { WorkflowDocument } from '../../tools/realN8n';
import { writingModel } from './agent/writingModel';
import type { WritingModel } from './agent/writingModel';
import type { Checks, EndToEndPart } from './endToEndPart';
import { cannotRunN8n } from './main/cannotRunN8n';
import { equal, holds } from './main/expect';
import { chain, node } from './main/nodes';
import { testN8n } from './main/testN8n';
import type { TestN8n } from './main/testN8n';
import { webhookCall } from './main/webhookCall';

const AD_COPY = 'n8n-nodes-marketing-ai.adCopy';

/** What the scripted model writes: two lines that may stand, one that is over the limit, one with an invented price. */
const GOOD = ['Oak Base, Soft Light', 'Dim It to Candle Level'];
const TOO_LONG = 'A desk lamp with an oak base that dims all the way down to candle level at night';
const INVENTED = 'Yours for $19 Today';
const answer = (headlines: readonly string[]): string => JSON.stringify({ 'googleRsa.headline': headlines, 'googleRsa.description': ['An oak base and a light that dims to candle level.'] });

/** n8n's own OpenAI Chat Model node, pointed at a server of this machine, drives the chat model writer. */
export const part: EndToEndPart = {
	name: 'chatWriter',
	title: "Ad Copy with n8n's own OpenAI Chat Model node, which talks to a scripted server on this machine",
	missing: cannotRunN8n,
	run: async (checks) => {
		const server = await testN8n();
		try {
			await checkGoodAnswer(checks, server);
			await checkUselessAnswer(checks, server);
		} finally {
			await server.close();
		}
	},
};

interface Result {
	adCopy: { assets: Array<{ field: string; text: string; writer: string; length: number; limit: number }>; dataLeavesHost?: unknown };
}

/** Webhook → Ad Copy, with the OpenAI Chat Model connected from below. */
async function writeAds(server: TestN8n, path: string, model: WritingModel): Promise<Result> {
	const { rest, n8n } = server;
	const credential = await rest.post<{ id: string; name: string }>('/credentials', { name: `Scripted ${path}`, type: 'openAiApi', data: { apiKey: 'none', url: model.baseUrl, header: false } });
	const openAi = { model: { __rl: true, mode: 'id', value: 'scripted' }, responsesApiEnabled: false, options: { maxRetries: 0 } };
	const parameters = { operation: 'generate', writer: 'chatModel', product: '={{ $json.body.product }}', description: '', features: '={{ $json.body.features }}', offer: '', audience: '', channels: ['googleRsa'], language: 'en', options: {} };
	const document: WorkflowDocument = {
		name: path,
		nodes: [
			node('Brief', 'n8n-nodes-base.webhook', { httpMethod: 'POST', path, responseMode: 'lastNode', options: {} }, { version: 2, webhookId: path }),
			node('Ads', AD_COPY, parameters),
			node('Model', '@n8n/n8n-nodes-langchain.lmChatOpenAi', openAi, { version: 1.3, credentials: { openAiApi: { id: credential.id, name: credential.name } } }),
		],
		connections: { ...chain('Brief', 'Ads'), Model: { ai_languageModel: [[{ node: 'Ads', type: 'ai_languageModel', index: 0 }]] } },
	};
	await activateWorkflow(rest, await createWorkflow(rest, document));
	await whenWebhookListens(rest, path);
	return webhookCall<Result>(n8n.url, path, { product: 'Nordlicht Lamp', features: ['Oak base', 'Dims to candle level', 'Touch switch', 'USB-C port'] });
}

const textOf = (message: { content: unknown } | undefined): string => JSON.stringify(message?.content ?? '');

async function checkGoodAnswer(checks: Checks, server: TestN8n): Promise<void> {
	const model = await writingModel([answer([...GOOD, TOO_LONG, INVENTED]), answer(['Touch It, It Dims'])]);
	try {
		await checks.check('the model’s lawful lines come first, its others never come, the built-in writer fills the set', async () => {
			const { adCopy } = await writeAds(server, 'chat-writer', model);
			const headlines = adCopy.assets.filter(({ field }) => field === 'headline');
			equal(headlines.length, 15, 'headlines');
			for (const text of GOOD) holds(headlines.some((asset) => asset.text === text && asset.writer === 'chatModel'), `"${text}" of the model is in the set`);
			for (const text of [TOO_LONG, INVENTED]) holds(!adCopy.assets.some((asset) => asset.text === text), `"${text}" is not`);
			holds(headlines.some(({ writer }) => writer === 'builtIn'), 'the built-in writer has filled in');
			holds(adCopy.assets.every(({ length, limit }) => length <= limit), 'every text keeps its limit');
		});
		await checks.check('the model is asked once, and once more for what broke a rule', async () => {
			equal(model.seen.length, 2, 'requests');
			const [first, second] = model.seen;
			holds(textOf(first?.messages[0]).includes('googleRsa.headline'), 'the first asks for headlines');
			holds(/data-[0-9a-f]{12}/.test(textOf(first?.messages[1])), 'the brief stands between fences');
			holds(second?.messages.some((message) => textOf(message).includes(INVENTED)) === true, 'the second names the line with the invented price');
			return Promise.resolve();
		});
	} finally {
		await model.close();
	}
}

async function checkUselessAnswer(checks: Checks, server: TestN8n): Promise<void> {
	const model = await writingModel(['I am sorry, I cannot help with that.']);
	try {
		await checks.check('a model that refuses gives a whole set of the built-in writer', async () => {
			const { adCopy } = await writeAds(server, 'chat-refuses', model);
			equal(adCopy.assets.filter(({ field }) => field === 'headline').length, 15, 'headlines');
			holds(adCopy.assets.every(({ writer }) => writer === 'builtIn'), 'all of the built-in writer');
		});
	} finally {
		await model.close();
	}
}
