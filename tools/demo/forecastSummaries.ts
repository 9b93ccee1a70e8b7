import type { IDataObject } from 'n8n-workflow';
import type { WorkflowRun } from '../engine/runWorkflow';
import { wrap } from './displayWidth';
import { WIDTH } from './scenario';

/** What a named node gave, all outputs together. */
export function itemsOf(run: WorkflowRun, node: string): IDataObject[] {
	return (run.outputs[node] ?? []).flat().map((item) => item.json);
}

/** Lines as a message that would be sent. */
export function quoted(text: unknown): string[] {
	return wrap(String(text), WIDTH - 4).map((line) => `  | ${line}`);
}
