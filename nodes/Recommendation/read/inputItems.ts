import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

/** Items of an input; none where nothing is connected, for which some versions of n8n throw. */
export function inputItems(context: IExecuteFunctions, input: number): INodeExecutionData[] {
	try {
		return context.getInputData(input) ?? [];
	} catch {
		return [];
	}
}
