import type { IExecuteFunctions } from 'n8n-workflow';

import { answerText } from '../../models/copy/chat/readAnswer';
import type { Prompt } from '../../models/copy/chat/buildPrompt';
import { ConfigurationError } from '../shared/configurationError';

/** Whether what a chat model is told leaves this machine; `unknown` is to be treated as yes. */
export type DataLeavesHost = boolean | 'unknown';

/** A connected chat model, as far as it is used: LangChain's `invoke`, without its tools. */
export interface ChatModel {
	invoke(messages: ReadonlyArray<readonly [string, string]>, options: { signal: AbortSignal }): Promise<unknown>;
}

/** The model at the input. @throws ConfigurationError `copy-no-model` */
export async function connectedModel(context: IExecuteFunctions): Promise<ChatModel> {
	const found: unknown = await context.getInputConnectionData('ai_languageModel', 0);
	const model: unknown = Array.isArray(found) ? found[0] : found;
	if (typeof model !== 'object' || model === null || typeof Reflect.get(model, 'invoke') !== 'function') throw new ConfigurationError('copy-no-model', {});
	return model as ChatModel;
}

const addressKeys = ['baseURL', 'baseUrl', 'endpoint', 'azureOpenAIEndpoint', 'apiUrl', 'host', 'basePath'];
const nestedKeys = ['clientConfig', 'client', 'configuration', 'lc_kwargs', 'options', 'fields', 'clientOptions'];
/** Classes whose address is a company's unless another one is given. */
const cloudClasses = /^(?:ChatOpenAI|AzureChatOpenAI|ChatAnthropic|ChatGoogle\w*|ChatVertexAI|ChatMistralAI|ChatGroq|ChatCohere|ChatBedrock\w*|BedrockChat|ChatDeepSeek|ChatXAI|ChatOpenRouter)$/;

function addressesIn(value: unknown, depth = 0): string[] {
	if (typeof value !== 'object' || value === null || depth > 3) return [];
	const own = addressKeys.map((key): unknown => Reflect.get(value, key)).filter((address): address is string => typeof address === 'string' && address !== '');
	return [...own, ...nestedKeys.flatMap((key) => addressesIn(Reflect.get(value, key), depth + 1))];
}

function isLoopback(address: string): boolean {
	try {
		const { hostname } = new URL(address.includes('://') ? address : `http://${address}`);
		return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
	} catch {
		return false;
	}
}

/** Judges by the model's address whether data leaves this machine. False only where every address that it has is this machine's own. */
export function dataLeavesHost(model: object): DataLeavesHost {
	if (Reflect.get(model, Symbol.for('n8n-nodes-marketing-ai/localChatModel')) === true) return false;
	const addresses = addressesIn(model);
	if (addresses.length > 0) return !addresses.every(isLoopback);
	return cloudClasses.test(model.constructor?.name ?? '') ? true : 'unknown';
}

/** The model's name, for the result; never its key or address. */
export function modelName(model: object): string {
	const name: unknown = Reflect.get(model, 'model') ?? Reflect.get(model, 'modelName');
	return typeof name === 'string' && name !== '' ? name.slice(0, 80) : (model.constructor?.name ?? 'chat model');
}

/** What became of one call. */
export type Answer = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/**
 * Asks the bare model once. It fails softly: a model that throws, hangs or wants to call a tool gives a reason.
 * A cancelled run does too: the caller looks at its signal.
 */
export async function ask(model: ChatModel, prompt: Prompt, seconds: number, cancel: AbortSignal | undefined): Promise<Answer> {
	const timeout = new AbortController();
	const signal = cancel === undefined ? timeout.signal : AbortSignal.any([cancel, timeout.signal]);
	let timer: NodeJS.Timeout | undefined;
	// A model that ignores its signal must not hold up the run.
	const ended = new Promise<never>((_, reject) => {
		signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
		timer = setTimeout(() => timeout.abort(), seconds * 1000);
	});
	try {
		const message = await Promise.race([model.invoke([['system', prompt.system], ['human', prompt.user]], { signal }), ended]);
		const text = answerText(message);
		return text.trim() === '' ? { ok: false, reason: 'the answer was empty' } : { ok: true, text };
	} catch {
		return { ok: false, reason: timeout.signal.aborted ? `it did not answer in ${seconds} seconds` : 'the call failed' };
	} finally {
		clearTimeout(timer);
	}
}
