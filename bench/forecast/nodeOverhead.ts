import type { IDataObject } from 'n8n-workflow';

import { runNode } from '../harness/nodeRun';
import { overheadRows } from '../harness/overheadRows';
import type { Part } from '../harness/part';
import { atMost, row, type Row } from '../harness/row';
import { median } from '../harness/statistics';

const DAY = 86_400_000;
const MEGABYTE = 2 ** 20;
const FIRST = Date.UTC(1990, 0, 1);

/** Days of a shop with a week and some noise that is the same in every run. */
const dayRow = (index: number, product: string): IDataObject => ({
	date: new Date(FIRST + index * DAY).toISOString().slice(0, 10), value: 100 + 30 * (index % 7) + ((index * 7919) % 53), product,
});

const PARAMETERS = { operation: 'forecast', dateField: 'date', valueField: 'value', horizon: 28, options: { chart: 'never' } };

/** One group of 10,000 rows, and 1,000 groups: what the node adds to its kernels, and what memory is left taken. */
export const nodeOverhead: Part = {
	name: 'nodeOverhead',
	async run({ quick }): Promise<Row[]> {
		const rows = Array.from({ length: quick ? 1000 : 10_000 }, (_, index) => dayRow(index, 'one'));
		const runs = [];
		for (let round = 0; round < (quick ? 1 : 3); round += 1) runs.push(await runNode('Forecast', rows, PARAMETERS));

		const groups = quick ? 50 : 1000;
		const many = Array.from({ length: groups * 40 }, (_, index) => dayRow(index % 40, `product ${Math.floor(index / 40)}`));
		const grouped = { ...PARAMETERS, groupBy: 'product', horizon: 7, options: { chart: 'never', timeBudget: 20 } };
		const taken: number[] = [];
		for (let round = 0; round < (quick ? 2 : 4); round += 1) {
			const run = await runNode('Forecast', many, grouped);
			if (run.counts[1] !== groups) throw new Error(`${groups} groups went in, ${run.counts[1]} came out`);
			taken.push(process.memoryUsage.rss() / MEGABYTE);
		}
		const [first = NaN, ...later] = taken;
		return [
			...overheadRows(runs, 'javascript', `one group of ${rows.length} rows`),
			row({
				measure: 'memory after more runs of 1,000 groups ÷ after the first', engine: 'javascript', unit: 'times', ours: median(later) / first, gate: atMost(1.2),
				note: `${groups} groups of 40 rows; RSS ${taken.map((each) => each.toFixed(0)).join(', ')} MB`,
			}),
		];
	},
};
