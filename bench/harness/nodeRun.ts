import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { IDataObject, IExecuteFunctions, INode, INodeExecutionData, INodeType } from 'n8n-workflow';

import type * as Runtime from '../../models/runtime';
import { distFolder } from './folders';
import { withLoopDelay, type LoopDelay } from './loopDelay';

/** `require` that resolves as a file inside dist/ would: the benchmarks measure what is shipped. */
const requireFromDist = createRequire(join(distFolder, 'index.js'));

export interface NodeRun {
	nodeMilliseconds: number;
	/** Time in which at least one job was with the pool. */
	kernelMilliseconds: number;
	delay: LoopDelay;
	/** Items on each output. */
	counts: number[];
}

/** As little of n8n as the nodes ask for: what is measured is the node, not a context. */
function contextFor(name: string, items: INodeExecutionData[], parameters: IDataObject): IExecuteFunctions {
	const node = { id: '1', name, type: `n8n-nodes-marketing-ai.${name}`, typeVersion: 1, position: [0, 0], parameters } as INode;
	const context = {
		getNode: () => node,
		getInputData: () => items,
		getNodeParameter: (parameter: string, _: number, fallback?: unknown) => parameters[parameter] ?? fallback,
		getTimezone: () => 'UTC',
		continueOnFail: () => false,
		getExecutionId: () => '1',
		addExecutionHints: () => undefined,
	};
	return context as unknown as IExecuteFunctions;
}

/** Sums the time that the pool has work, by wrapping its `run`. */
function watchPool(): { milliseconds(): number; stop(): void } {
	const pool = (requireFromDist('./models/runtime') as typeof Runtime).getPool();
	const original = pool.run.bind(pool);
	let running = 0;
	let since = 0;
	let total = 0;
	pool.run = async <Result>(...given: Parameters<typeof original>): Promise<Result> => {
		if (running === 0) since = performance.now();
		running += 1;
		try {
			return (await original(...given)) as Result;
		} finally {
			running -= 1;
			if (running === 0) total += performance.now() - since;
		}
	};
	return { milliseconds: () => total, stop: () => void (pool.run = original) };
}

/**
 * Runs a node of dist/ once.
 * @param name the node's folder and class, such as `Sentiment`
 */
export async function runNode(name: string, rows: readonly IDataObject[], parameters: IDataObject): Promise<NodeRun> {
	const made = requireFromDist(`./nodes/${name}/${name}.node.js`) as Record<string, new () => INodeType>;
	const Node = made[name];
	if (Node === undefined) throw new Error(`${name}.node.js exports no ${name}`);
	const node = new Node();
	const items = rows.map((json): INodeExecutionData => ({ json }));
	const watch = watchPool();
	const started = performance.now();
	const { result, delay } = await withLoopDelay(async () => {
		const output = (await node.execute?.call(contextFor(name, items, parameters))) as INodeExecutionData[][] | undefined;
		return { output: output ?? [], milliseconds: performance.now() - started };
	});
	watch.stop();
	return { nodeMilliseconds: result.milliseconds, kernelMilliseconds: watch.milliseconds(), delay, counts: result.output.map((list) => list.length) };
}
