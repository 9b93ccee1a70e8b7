import { monitorEventLoopDelay } from 'node:perf_hooks';

const NANOSECONDS = 1e6;

export interface LoopDelay {
	/** 99 of 100 gaps between two turns of a 1 ms timer were shorter, in ms. */
	p99: number;
	longest: number;
}

/** Runs `work` and watches how long the main thread kept other work of n8n waiting. */
export async function withLoopDelay<Result>(work: () => Promise<Result>): Promise<{ result: Result; delay: LoopDelay }> {
	const histogram = monitorEventLoopDelay({ resolution: 1 });
	histogram.enable();
	const result = await work();
	// One more turn, so that a gap that is still open is counted.
	await new Promise((resolve) => setTimeout(resolve, 5));
	histogram.disable();
	return { result, delay: { p99: histogram.percentile(99) / NANOSECONDS, longest: histogram.max / NANOSECONDS } };
}
