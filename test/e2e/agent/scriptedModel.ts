import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Message {
	role: string;
	content: unknown;
}

interface ChatRequest {
	stream?: boolean;
	messages: Message[];
	tools?: Array<{ function: { name: string; description?: string; parameters: unknown } }>;
}

export interface ScriptedModel {
	/** For the field "Base URL" of n8n's OpenAI credential. */
	baseUrl: string;
	/** What the agent has offered it, by the tools' names. */
	tools: Map<string, { description?: string; parameters: unknown }>;
	/** What the tool has answered, as the model reads it. */
	toolAnswers: string[];
	close(): Promise<void>;
}

/**
 * A chat model that thinks nothing: it calls the first tool that it is offered with these arguments,
 * then repeats what the tool has answered. It speaks as much of OpenAI's protocol as n8n's node asks for.
 */
export async function scriptedModel(toolArguments: unknown): Promise<ScriptedModel> {
	const tools: ScriptedModel['tools'] = new Map();
	const toolAnswers: string[] = [];
	const server = createServer((request, response) => {
		void readJson<ChatRequest>(request).then(({ messages, tools: offered = [], stream = false }) => {
			offered.forEach(({ function: { name, ...rest } }) => tools.set(name, rest));
			const answer = messages.findLast(({ role }) => role === 'tool');
			if (answer !== undefined) toolAnswers.push(textOf(answer.content));
			const message =
				answer === undefined
					? { role: 'assistant', content: null, tool_calls: [callOf(offered[0]?.function.name ?? 'none', toolArguments)] }
					: { role: 'assistant', content: textOf(answer.content) };
			const reason = answer === undefined ? 'tool_calls' : 'stop';
			if (stream) {
				response.writeHead(200, { 'content-type': 'text/event-stream' });
				response.write(`data: ${JSON.stringify({ ...head('chat.completion.chunk'), choices: [{ index: 0, delta: message, finish_reason: null }] })}\n\n`);
				response.write(`data: ${JSON.stringify({ ...head('chat.completion.chunk'), choices: [{ index: 0, delta: {}, finish_reason: reason }] })}\n\n`);
				response.end('data: [DONE]\n\n');
			} else {
				response.writeHead(200, { 'content-type': 'application/json' });
				const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
				response.end(JSON.stringify({ ...head('chat.completion'), choices: [{ index: 0, message, finish_reason: reason }], usage }));
			}
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		baseUrl: `http://127.0.0.1:${port}/v1`,
		tools,
		toolAnswers,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

function head(object: string): Record<string, unknown> {
	return { id: 'scripted', object, created: 0, model: 'scripted' };
}

function callOf(name: string, toolArguments: unknown): Record<string, unknown> {
	return { index: 0, id: 'call-1', type: 'function', function: { name, arguments: JSON.stringify(toolArguments) } };
}

function textOf(content: unknown): string {
	return typeof content === 'string' ? content : JSON.stringify(content);
}

async function readJson<Body>(request: IncomingMessage): Promise<Body> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Body;
}
