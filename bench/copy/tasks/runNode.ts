import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { runWorkflow } from '../../../tools/engine/runWorkflow';
import { startEngine, type Engine } from '../../../tools/engine/startEngine';
import { NODE_NAME, NODE_TYPE, nodeWorkflow } from '../nodeWorkflow';

/** Runs of the node, one after another: each with its own parameters and items. */
export interface NodeRuns {
	runs: Array<{ parameters: IDataObject; items: IDataObject[] }>;
}

export interface NodeRun {
	/** The items' `json`, all outputs joined. */
	items: IDataObject[];
	/** Why the run failed, in the node's own words; null when it did not. */
	failure: string | null;
	/** What n8n measured for the node. */
	milliseconds: number;
}

export type NodeAnswer = { missing: string } | { missing: null; runs: NodeRun[] };

let engine: Promise<Engine> | undefined;

/** Runs the Ad Copy node of dist/ in n8n's own engine, Manual Trigger in front. */
export async function runNodeTask({ runs }: NodeRuns): Promise<NodeAnswer> {
	engine ??= startEngine({ isolated: true });
	const started = await engine;
	if (!started.types.has(NODE_TYPE)) return { missing: `the package has no node ${NODE_TYPE}` };
	const done: NodeRun[] = [];
	for (const { parameters, items } of runs) done.push(await runOnce(started, parameters, items));
	return { missing: null, runs: done };
}

async function runOnce(started: Engine, parameters: IDataObject, items: readonly IDataObject[]): Promise<NodeRun> {
	const given = items.map((json): INodeExecutionData => ({ json }));
	try {
		const { outputs, failures, milliseconds } = await runWorkflow(started, nodeWorkflow(parameters), { items: given });
		return {
			items: (outputs[NODE_NAME] ?? []).flat().map(({ json }) => json),
			failure: failures[0]?.message ?? null,
			milliseconds: milliseconds[NODE_NAME] ?? NaN,
		};
	} catch (error) {
		// n8n would not even start it: a parameter is missing, for example. That is a brief without a result.
		return { items: [], failure: error instanceof Error ? error.message : String(error), milliseconds: NaN };
	}
}
