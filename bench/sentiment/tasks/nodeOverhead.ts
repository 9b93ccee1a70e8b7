import { runNode, type NodeRun } from '../../harness/nodeRun';

/** Runs the Sentiment node of dist/ once on one item per text. */
export async function nodeOverheadTask({ texts }: { texts: string[] }): Promise<NodeRun> {
	const items = texts.map((text, index) => ({ id: index, text, channel: 'survey' }));
	const run = await runNode('Sentiment', items, { operation: 'analyze', text: '={{ $json.text }}', model: 'bundled', options: {} });
	if (run.counts[0] !== items.length) throw new Error(`${items.length} items went in, ${run.counts[0]} came out`);
	return run;
}
