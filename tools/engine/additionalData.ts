import type { IWorkflowBase, IWorkflowExecuteAdditionalData } from 'n8n-workflow';
import type { WorkflowFile } from './workflowFile';
import type { Engine } from './startEngine';
import { unavailable } from './unavailable';

interface Listeners {
	onMessage: (message: unknown) => void;
	onNode?: (name: string) => void;
}

/** What n8n's server gives an execution beside the workflow: identity, addresses, listeners. */
export function additionalData(
	engine: Engine,
	file: WorkflowFile,
	{ onMessage, onNode }: Listeners,
): IWorkflowExecuteAdditionalData {
	const now = new Date();
	const base: IWorkflowBase = {
		...file,
		id: file.id ?? 'workflow',
		name: file.name ?? 'Workflow',
		active: false,
		isArchived: false,
		activeVersionId: null,
		createdAt: now,
		updatedAt: now,
		pinData: undefined,
	};
	const hooks = new engine.core.ExecutionLifecycleHooks('manual', '1', base);
	hooks.addHandler('nodeExecuteAfter', (name) => onNode?.(name));
	const address = 'http://localhost';
	// The parts that a workflow without credentials, sub-workflows and AI nodes asks for.
	const data: Partial<IWorkflowExecuteAdditionalData> = {
		executionId: '1',
		hooks,
		currentNodeExecutionIndex: 0,
		sendDataToUI: (_type, message) => onMessage(message),
		variables: {},
		logAiEvent: () => undefined,
		setExecutionStatus: () => undefined,
		restApiUrl: address,
		instanceBaseUrl: address,
		webhookBaseUrl: address,
		webhookTestBaseUrl: address,
		webhookWaitingBaseUrl: address,
		formWaitingBaseUrl: address,
	};
	return { ...data, ...unavailable } as unknown as IWorkflowExecuteAdditionalData;
}
