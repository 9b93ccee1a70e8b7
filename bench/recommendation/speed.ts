import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { openRecommender } from '../../models/recommend/answer/openRecommender';
import { recommendFor } from '../../models/recommend/answer/recommendFor';
import { defaultSettings } from '../../models/recommend/defaultSettings';
import { historiesOf } from '../../models/recommend/historiesOf';
import { train } from '../../models/recommend/train';
import { MissingData } from '../data/readSet';
import { gowalla } from '../data/userItemSets';
import { withChild } from '../harness/child';
import { orMissing } from '../harness/orMissing';
import type { Part } from '../harness/part';
import { atMost, row, type Row } from '../harness/row';
import { median } from '../harness/statistics';
import { ONLINE_RETAIL, type CsvToLists } from './tasks/csvToLists';

const ROUNDS = 3;
const ASKED = 3000;

function seconds(work: () => void): number {
	const started = performance.now();
	work();
	return (performance.now() - started) / 1000;
}

/** How long Gowalla's 810,128 events take, one thread: choosing, learning, answering. */
async function gowallaRows(data: string, rounds: number): Promise<Row[]> {
	return await orMissing('Gowalla, speed', async () => {
		const { train: events } = gowalla(data);
		const settings = defaultSettings(0);
		const whole = Array.from({ length: rounds }, () => seconds(() => void train(events, null, settings)));
		const refit = Array.from({ length: rounds }, () => seconds(() => void train(events, null, { ...settings, tune: false })));
		const open = openRecommender(train(events, null, { ...settings, tune: false }), null);
		const options = { count: 20, mode: 'discover', rules: {}, explain: false, now: 0 } as const;
		const times = [...historiesOf(events)].slice(0, ASKED).map(([user, history]) => seconds(() => void recommendFor(open, { user, history }, options)) * 1000);
		const [tuned, fitted] = [median(whole), median(refit)];
		return [
			row({ measure: 'Gowalla, choosing the settings', engine: 'node', unit: 's', ours: tuned - fitted, gate: atMost(60), note: `median of ${rounds}` }),
			row({ measure: 'Gowalla, learning with known settings', engine: 'node', unit: 's', ours: fitted, gate: atMost(15), note: `median of ${rounds}` }),
			row({ measure: 'Gowalla, one user\'s list, median', engine: 'node', unit: 'ms', ours: median(times), gate: atMost(1), note: `${times.length} users` }),
		];
	});
}

/** A shop's whole export, from the bytes of the file to every customer's list, each time in a fresh process. */
async function csvRows(data: string, rounds: number): Promise<Row[]> {
	return await orMissing('Online Retail, CSV to lists', async () => {
		if (!existsSync(join(data, ONLINE_RETAIL))) throw new MissingData(ONLINE_RETAIL);
		const runs: CsvToLists[] = [];
		for (let round = 0; round < rounds; round += 1) runs.push(await withChild('csvToLists', {}, async (child) => await child.ask<CsvToLists>({ data })));
		const { rows = 0, lists = 0, baseMegabytes = 0 } = runs[0] ?? {};
		return [
			row({ measure: 'CSV to every customer\'s list', engine: 'node', unit: 's', ours: median(runs.map((run) => run.seconds)), gate: atMost(20), note: `${rows} lines, ${lists} lists, settings chosen; median of ${rounds}` }),
			row({ measure: 'CSV to every customer\'s list, memory', engine: 'node', unit: 'MB', ours: median(runs.map((run) => run.peakMegabytes)), gate: atMost(1024), note: `greatest RSS of a fresh process; ${Math.round(baseMegabytes)} MB with the file read` }),
		];
	});
}

export const speed: Part = {
	name: 'speed',
	run: async ({ data, quick }) => [...(await gowallaRows(data, quick ? 1 : ROUNDS)), ...(await csvRows(data, quick ? 1 : ROUNDS))],
};
