import { MissingData } from '../data/readSet';
import { withChild } from '../harness/child';
import type { NodeRun } from '../harness/nodeRun';
import { overheadRows } from '../harness/overheadRows';
import type { Part } from '../harness/part';
import { row, type Row } from '../harness/row';
import { speedTexts } from './speedTexts';

const ENGINE = 'simd';

/** What the node itself adds to the model's time. */
export const nodeOverhead: Part = {
	name: 'nodeOverhead',
	async run({ data, quick }): Promise<Row[]> {
		let distinct: string[];
		try {
			distinct = speedTexts(data, quick ? 10 : 200).map(({ text }) => text);
		} catch (error) {
			if (!(error instanceof MissingData)) throw error;
			return [row({ measure: 'node overhead', engine: ENGINE, unit: 's', ours: null, note: error.message })];
		}
		const texts = Array.from({ length: quick ? 500 : 10_000 }, (_, index) => distinct[index % distinct.length] ?? '');
		const runs = await withChild('nodeOverhead', { N8N_MARKETING_AI_ENGINE: ENGINE, N8N_MARKETING_AI_WORKERS: '1' }, async (child) => {
			await child.ask({ texts: distinct.slice(0, 10) }); // loads the model
			const done: NodeRun[] = [];
			for (let round = 0; round < (quick ? 1 : 3); round += 1) done.push(await child.ask<NodeRun>({ texts }));
			return done;
		});
		return overheadRows(runs, ENGINE, `${texts.length} items, ${distinct.length} distinct texts`);
	},
};
