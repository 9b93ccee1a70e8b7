import type { IDataObject, IExecuteFunctions, INode, INodeExecutionData, INodeType } from 'n8n-workflow';

import { loadRuntime, requireFromDist } from '../packageUnderTest';
import { withLoopDelay, type LoopDelay } from './loopDelay';

export interface NodeOverhead {
	nodeMilliseconds: number;
	/** Time in which at least one job was with the pool. */
	kernelMilliseconds: number;
	delay: LoopDelay;
}

/** As little of n8n as the node asks for: what is measured is the node, not a context. */
function contextFor(items: INodeExecutionData[]): IExecuteFunctions {
	const parameters = { operation: 'analyze', text: '={{ $json.text }}', model: 'bundled', options: {} };
	const node: INode = {
		id: '1', name: 'Sentiment', type: 'n8n-nodes-marketing-ai.sentiment', typeVersion: 1, position: [0, 0], parameters,
	};
	const context = {
		getNode: () => node,
		getInputData: () => items,
		getNodeParameter: (name: string, _: number, fallback?: unknown) => (parameters as IDataObject)[name] ?? fallback,
		continueOnFail: () => false,
		getExecutionId: () => '1',
		addExecutionHints: () => undefined,
	};
	return context as unknown as IExecuteFunctions;
}

/** Sums the time that the pool has work, by wrapping its `run`. */
function watchPool(): { milliseconds(): number; stop(): void } {
	const pool = loadRuntime().getPool();
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

/** Runs the Sentiment node of dist/ once on one item per text. */
export async function nodeOverheadTask({ texts }: { texts: string[] }): Promise<NodeOverhead> {
	const { Sentiment } = requireFromDist('./nodes/Sentiment/Sentiment.node.js') as { Sentiment: new () => INodeType };
	const node = new Sentiment();
	const items = texts.map((text, index): INodeExecutionData => ({ json: { id: index, text, channel: 'survey' } }));
	const watch = watchPool();
	const started = performance.now();
	const { result, delay } = await withLoopDelay(async () => {
		const output = await node.execute?.call(contextFor(items));
		return { output, milliseconds: performance.now() - started };
	});
	watch.stop();
	const left = (result.output as INodeExecutionData[][] | undefined)?.[0]?.length ?? 0;
	if (left !== items.length) throw new Error(`${items.length} items went in, ${left} came out`);
	return { nodeMilliseconds: result.milliseconds, kernelMilliseconds: watch.milliseconds(), delay };
}
