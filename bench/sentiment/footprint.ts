import { MissingData } from '../data/readSet';
import { withChild } from '../harness/child';
import type { Part } from '../harness/part';
import { atMost, below, row, type Row } from '../harness/row';
import { median } from '../harness/statistics';
import { speedTexts } from './speedTexts';
import type { Footprint, Host } from './tasks/footprint';

const ENGINE = 'simd';
/** As IDLE_MINUTES of tasks/footprint.ts, which only the child may load. */
const IDLE_MINUTES = '0.02';

/** What sentiment costs the n8n process that it lives in. */
export const footprint: Part = {
	name: 'footprint',
	async run({ data, quick }): Promise<Row[]> {
		let texts: string[];
		try {
			texts = speedTexts(data, quick ? 20 : 300).map(({ text }) => text);
		} catch (error) {
			if (!(error instanceof MissingData)) throw error;
			return [row({ measure: 'footprint', engine: ENGINE, unit: 'MB', ours: null, note: error.message })];
		}
		const environment = { N8N_MARKETING_AI_ENGINE: ENGINE, N8N_MARKETING_AI_WORKERS: '1', N8N_MARKETING_AI_IDLE_MINUTES: IDLE_MINUTES };
		const runs: Record<Host, Footprint[]> = { node: [], n8n: [] };
		for (let round = 0; round < (quick ? 1 : 3); round += 1) {
			for (const host of ['node', 'n8n'] as const) {
				runs[host].push(await withChild('footprint', environment, async (child) => await child.ask<Footprint>({ texts, host })));
			}
		}
		return [...rowsOf('node', runs.node), ...rowsOf('n8n', runs.n8n)];
	},
};

function rowsOf(host: Host, runs: readonly Footprint[]): Row[] {
	const middle = (pick: (run: Footprint) => number): number => median(runs.map(pick));
	const base = middle((run) => run.baseMegabytes);
	const where = host === 'node' ? 'bare Node' : 'n8n’s engine';
	return [
		row({
			measure: `memory over the base process, peak, ${where}`, engine: ENGINE, unit: 'MB', ours: middle((run) => run.peakMegabytes - run.baseMegabytes),
			gate: atMost(300), stretch: atMost(200),
			note: `base ${base.toFixed(0)} MB; ${middle((run) => run.workingMegabytes - run.baseMegabytes).toFixed(0)} MB over it after the last text`,
		}),
		row({ measure: `cold start to first result, ${where}`, engine: ENGINE, unit: 's', ours: middle((run) => run.coldStartSeconds), gate: atMost(3), note: 'from the first require' }),
		row({
			measure: `event-loop gap while judging, p99, ${where}`, engine: ENGINE, unit: 'ms', ours: middle((run) => run.delay.p99), gate: below(50),
			note: `longest ${middle((run) => run.delay.longest).toFixed(0)} ms`,
		}),
		row({
			measure: `memory after idle unload, ${where}`, engine: ENGINE, unit: 'MB', ours: middle((run) => run.unloadedMegabytes),
			peer: { name: 'before', value: base },
			// An empty Node of 43 MB is nobody's n8n, and a worker that only hashes a file leaves a fifth of that behind.
			...(host === 'n8n' ? { judged: 'ratio', gate: atMost(1.2) } : { note: 'printed, not judged' }),
		}),
	];
}
