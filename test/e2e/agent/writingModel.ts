import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Message {
	role: string;
	content: unknown;
}

/** One request as the model saw it. */
export interface Seen {
	authorization: string;
	messages: Message[];
}

export interface WritingModel {
	/** For the field "Base URL" of n8n's OpenAI credential. */
	baseUrl: string;
	seen: Seen[];
	close(): Promise<void>;
}

/** A chat model on this machine that answers every request with the next of these texts, the last one for ever. It speaks as much of OpenAI's protocol as n8n's node asks for. */
export async function writingModel(answers: readonly string[]): Promise<WritingModel> {
	const seen: Seen[] = [];
	const server = createServer((request, response) => {
		const parts: Buffer[] = [];
		request.on('data', (part: Buffer) => parts.push(part));
		request.on('end', () => {
			const { messages = [], stream = false } = JSON.parse(Buffer.concat(parts).toString('utf8') || '{}') as { messages?: Message[]; stream?: boolean };
			const content = answers[Math.min(seen.length, answers.length - 1)] ?? '';
			seen.push({ authorization: request.headers.authorization ?? '', messages });
			const head = { id: 'chatcmpl-scripted', created: 0, model: 'scripted' };
			if (stream) {
				response.writeHead(200, { 'content-type': 'text/event-stream' });
				response.write(`data: ${JSON.stringify({ ...head, object: 'chat.completion.chunk', choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason: null }] })}\n\n`);
				response.write(`data: ${JSON.stringify({ ...head, object: 'chat.completion.chunk', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })}\n\n`);
				response.end('data: [DONE]\n\n');
			} else {
				response.writeHead(200, { 'content-type': 'application/json' });
				response.end(JSON.stringify({ ...head, object: 'chat.completion', choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }], usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 } }));
			}
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
		seen,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
