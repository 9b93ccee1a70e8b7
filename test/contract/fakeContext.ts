import { NodeHelpers } from 'n8n-workflow';
import type {
	IBinaryData,
	IDataObject,
	IExecuteFunctions,
	IGetNodeParameterOptions,
	INode,
	INodeExecutionData,
	INodeParameters,
	INodeTypeDescription,
	NodeExecutionHint,
} from 'n8n-workflow';
import { resolveValue } from './fakeExpressions';

export interface FakeContextSettings {
	description: INodeTypeDescription;
	/** Raw parameters; what is left out gets the description's default, as in n8n. */
	parameters?: IDataObject;
	/** The items of the first input. */
	items?: readonly INodeExecutionData[];
	/** The items of further inputs, the second one first. */
	furtherInputs?: ReadonlyArray<readonly INodeExecutionData[]>;
	continueOnFail?: boolean;
	onError?: INode['onError'];
	/** Called by an agent. */
	tool?: boolean;
	signal?: AbortSignal;
	/** What hangs at the chat model input. */
	chatModel?: unknown;
	/** Without what n8n added after version 1.123: `isToolExecution` and `addExecutionHints`. */
	oldVersion?: boolean;
	/** The workflow's time zone; UTC where it is left out. */
	timezone?: string;
	/** Makes an expression of one item go wrong, as n8n's evaluation would. */
	failParameter?: { name: string; itemIndex: number; error: Error };
}

export interface FakeContext {
	context: IExecuteFunctions;
	node: INode;
	hints: NodeExecutionHint[];
	/** Everything that the node logged, as text. */
	logs: string[];
}

/** Defaults for the shown parameters, by n8n's own rules; '@tool' asks for a type name that ends in Tool. */
function withDefaults(description: INodeTypeDescription, node: INode): INodeParameters {
	return NodeHelpers.getNodeParameters(description.properties, node.parameters, true, false, node, description) ?? {};
}

function valueAt(parameters: IDataObject, path: string): unknown {
	return path.split('.').reduce<unknown>(
		(value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined),
		parameters,
	);
}

function isResourceLocator(value: unknown): value is { value: unknown } {
	return typeof value === 'object' && value !== null && '__rl' in value;
}

function binaryHelpers(items: readonly INodeExecutionData[]) {
	const assertBinaryData = (itemIndex: number, property: string): IBinaryData => {
		const data = items[itemIndex]?.binary?.[property];
		if (data === undefined) throw new Error(`The item has no binary field '${property}'`);
		return data;
	};
	return {
		assertBinaryData,
		getBinaryDataBuffer: async (itemIndex: number, property: string) => Buffer.from(assertBinaryData(itemIndex, property).data, 'base64'),
		prepareBinaryData: async (data: Buffer, fileName?: string, mimeType = 'application/octet-stream'): Promise<IBinaryData> => ({
			data: data.toString('base64'),
			fileName,
			mimeType,
		}),
	};
}

/**
 * A hand-made IExecuteFunctions that is good enough for every node of this package: real defaults,
 * `$json` expressions, resource locators, tool mode, cancelling, hints. The integration tests run
 * the same nodes in n8n's own engine.
 */
export function fakeContext(settings: FakeContextSettings): FakeContext {
	const { items = [], furtherInputs = [], tool = false, oldVersion = false, failParameter } = settings;
	const typeName = tool ? `${settings.description.name}Tool` : settings.description.name;
	const description: INodeTypeDescription = { ...settings.description, name: typeName };
	const version = settings.description.version;
	const node: INode = {
		id: 'node-1',
		name: settings.description.displayName,
		type: `n8n-nodes-marketing-ai.${oldVersion ? settings.description.name : typeName}`,
		typeVersion: Array.isArray(version) ? Math.max(...version) : version,
		position: [0, 0],
		parameters: structuredClone(settings.parameters ?? {}) as INodeParameters,
		...(settings.onError && { onError: settings.onError }),
	};
	node.parameters = withDefaults(description, node);

	const inputs = [items, ...furtherInputs];
	const hints: NodeExecutionHint[] = [];
	const logs: string[] = [];
	const log = (...values: unknown[]): void => {
		logs.push(values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' '));
	};

	function getNodeParameter(name: string, itemIndex: number, fallback?: unknown, options?: IGetNodeParameterOptions): unknown {
		const raw = valueAt(node.parameters, name) ?? fallback;
		if (raw === undefined) throw new Error(`Could not get parameter "${name}"`);
		if (options?.rawExpressions === true) return raw;
		if (failParameter?.name === name && failParameter.itemIndex === itemIndex) throw failParameter.error;
		const value = resolveValue(raw, items[itemIndex]?.json ?? {});
		return options?.extractValue === true && isResourceLocator(value) ? value.value : value;
	}

	const context = {
		getNode: () => node,
		getInputData: (inputIndex = 0) => [...(inputs[inputIndex] ?? [])],
		getNodeParameter,
		evaluateExpression: (expression: string, itemIndex: number) => resolveValue(`=${expression}`, items[itemIndex]?.json ?? {}),
		continueOnFail: () => settings.continueOnFail ?? false,
		getExecutionCancelSignal: () => settings.signal,
		onExecutionCancellation: (handler: () => unknown) => settings.signal?.addEventListener('abort', () => void handler(), { once: true }),
		getExecutionId: () => 'execution-1',
		getMode: () => 'manual',
		getTimezone: () => settings.timezone ?? 'UTC',
		getWorkflow: () => ({ id: 'workflow-1', name: 'Contract', active: false }),
		getInputConnectionData: async (type: string) => (type === 'ai_languageModel' ? settings.chatModel : undefined),
		sendMessageToUI: log,
		logger: { debug: log, info: log, warn: log, error: log },
		helpers: binaryHelpers(items),
		...(oldVersion ? {} : { isToolExecution: () => tool, addExecutionHints: (...added: NodeExecutionHint[]) => void hints.push(...added) }),
	};
	return { context: context as unknown as IExecuteFunctions, node, hints, logs };
}
