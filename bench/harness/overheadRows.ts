import type { NodeRun } from './nodeRun';
import { atMost, below, row, type Row } from './row';
import { median } from './statistics';

const SHARE_OF_KERNEL = 0.1;
const SMALLEST_ALLOWANCE_SECONDS = 1;

/** What a node itself adds to its kernels' time, and how long it keeps other work of n8n waiting. */
export function overheadRows(runs: readonly NodeRun[], engine: string, what: string): Row[] {
	const kernel = median(runs.map((run) => run.kernelMilliseconds)) / 1000;
	return [
		row({
			measure: 'node time − kernel time', engine, unit: 's',
			ours: median(runs.map((run) => run.nodeMilliseconds - run.kernelMilliseconds)) / 1000,
			gate: atMost(Math.max(SHARE_OF_KERNEL * kernel, SMALLEST_ALLOWANCE_SECONDS)),
			note: `${what}; kernel ${kernel.toFixed(2)} s`,
		}),
		row({
			measure: 'event-loop gap of the node, p99', engine, unit: 'ms', ours: median(runs.map((run) => run.delay.p99)),
			gate: below(50), stretch: below(20), note: `${what}; longest ${median(runs.map((run) => run.delay.longest)).toFixed(0)} ms`,
		}),
	];
}
