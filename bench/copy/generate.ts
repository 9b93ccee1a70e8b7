import type { IDataObject } from 'n8n-workflow';

import { withChild } from '../harness/child';
import type { AdCopyResult } from './adCopyResult';
import type { Brief } from './brief';
import { generateParameters } from './nodeWorkflow';
import type { NodeAnswer, NodeRuns } from './tasks/runNode';

const ENVIRONMENT = { N8N_MARKETING_AI_ENGINE: 'wasm', N8N_MARKETING_AI_WORKERS: '1' };

/** What the node made of one brief, or why it made nothing. */
export type Generated = { result: AdCopyResult; milliseconds: number } | { failure: string };

/** The node is not in this package. */
export class MissingNode extends Error {}

/**
 * Runs the node in n8n's engine, in a process of its own.
 * @throws MissingNode when the package has no Ad Copy node
 */
export async function runNode(runs: NodeRuns['runs']): Promise<Extract<NodeAnswer, { missing: null }>['runs']> {
	return await withChild('runNode', ENVIRONMENT, async (child) => {
		const answer = await child.ask<NodeAnswer>({ runs } satisfies NodeRuns);
		if (answer.missing !== null) throw new MissingNode(answer.missing);
		return answer.runs;
	});
}

function isResult(value: unknown): value is AdCopyResult {
	return typeof value === 'object' && value !== null && Array.isArray((value as { assets?: unknown }).assets);
}

/** One brief a run: what a brief gives never depends on the briefs beside it. */
export async function generate(briefs: readonly Brief[]): Promise<Generated[]> {
	const runs = await runNode(briefs.map((brief) => ({ parameters: generateParameters(brief), items: [brief as IDataObject] })));
	return runs.map(({ items, failure, milliseconds }): Generated => {
		if (failure !== null) return { failure };
		if (items.length !== 1) return { failure: `one item went in, ${items.length} came out` };
		const { adCopy, error } = items[0] ?? {};
		if (!isResult(adCopy)) return { failure: typeof error === 'string' ? error : 'the item holds no adCopy.assets' };
		return { result: adCopy, milliseconds };
	});
}
