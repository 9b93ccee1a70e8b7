import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { INodeExecutionData, INodeType } from 'n8n-workflow';
import type { ContractCase } from './contractCases';
import { fakeContext } from './fakeContext';
import type { FakeContext, FakeContextSettings } from './fakeContext';

/** The built node: only dist/ has the worker that the models run in. */
export function loadNode(node: string): INodeType {
	const file = join(__dirname, '../../dist/nodes', `${node}.js`);
	if (!existsSync(file)) throw new Error(`${node} is not built: run \`npm run build\` first`);
	// The path is put together at run time, so that the type check does not need a build.
	const loaded = require(file) as Record<string, new () => INodeType>;
	const NodeClass = loaded[basename(node, '.node')];
	if (NodeClass === undefined) throw new Error(`${node} does not export a class of its name`);
	return new NodeClass();
}

export interface CaseRun extends Omit<FakeContext, 'context'> {
	outputs: INodeExecutionData[][];
}

/** Runs one operation on items, in a made-up n8n. */
export async function runCase(contractCase: ContractCase, settings: Partial<FakeContextSettings>): Promise<CaseRun> {
	const nodeType = loadNode(contractCase.node);
	const parameters = { ...contractCase.parameters, ...settings.parameters };
	const { context, ...rest } = fakeContext({ description: nodeType.description, ...settings, parameters });
	const outputs = await nodeType.execute?.call(context);
	return { ...rest, outputs: outputs as INodeExecutionData[][] };
}

/** What a run threw; undefined when it did not. */
export async function thrownBy(run: Promise<unknown>): Promise<unknown> {
	return await run.then(
		() => undefined,
		(error: unknown) => error,
	);
}

/** Ends the models' worker, so that the test process can end. */
export async function closePool(): Promise<void> {
	const holder = Reflect.get(globalThis, Symbol.for('n8n-nodes-marketing-ai/pool@1')) as { pool: { close(): Promise<void> } } | undefined;
	await holder?.pool.close();
}
