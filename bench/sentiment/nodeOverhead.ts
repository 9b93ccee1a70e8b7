import { MissingData } from '../data/readSet';
import { withChild } from '../harness/child';
import type { Part } from '../harness/part';
import { atMost, below, row, type Row } from '../harness/row';
import { median } from '../harness/statistics';
import { speedTexts } from './speedTexts';
import type { NodeOverhead } from './tasks/nodeOverhead';

const ENGINE = 'simd';
const SHARE_OF_KERNEL = 0.1;
const SMALLEST_ALLOWANCE_SECONDS = 1;

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
			const done: NodeOverhead[] = [];
			for (let round = 0; round < (quick ? 1 : 3); round += 1) done.push(await child.ask<NodeOverhead>({ texts }));
			return done;
		});
		const kernel = median(runs.map((run) => run.kernelMilliseconds)) / 1000;
		const what = `${texts.length} items, ${distinct.length} distinct texts`;
		return [
			row({
				measure: 'node time − kernel time', engine: ENGINE, unit: 's',
				ours: median(runs.map((run) => run.nodeMilliseconds - run.kernelMilliseconds)) / 1000,
				gate: atMost(Math.max(SHARE_OF_KERNEL * kernel, SMALLEST_ALLOWANCE_SECONDS)),
				note: `${what}; kernel ${kernel.toFixed(2)} s`,
			}),
			row({
				measure: 'event-loop gap of the node, p99', engine: ENGINE, unit: 'ms', ours: median(runs.map((run) => run.delay.p99)),
				gate: below(50), stretch: below(20), note: `${what}; longest ${median(runs.map((run) => run.delay.longest)).toFixed(0)} ms`,
			}),
		];
	},
};
