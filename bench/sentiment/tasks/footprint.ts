import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

import { analyze } from '../packageUnderTest';
import { withLoopDelay, type LoopDelay } from '../../harness/loopDelay';

const MEGABYTE = 2 ** 20;
/** Idle time (N8N_MARKETING_AI_IDLE_MINUTES) after which the worker ends, and some seconds for the system to take the memory back. */
export const IDLE_MINUTES = 0.02;
const AFTER_IDLE_MILLISECONDS = IDLE_MINUTES * 60_000 + 4_000;

/** Which process it is put into: an empty one, or one that holds n8n's engine. */
export type Host = 'node' | 'n8n';

export interface Footprint {
	coldStartSeconds: number;
	baseMegabytes: number;
	peakMegabytes: number;
	workingMegabytes: number;
	unloadedMegabytes: number;
	delay: LoopDelay;
}

/** Linux keeps the peak of this very process; `maxRSS` may be inherited from the parent. */
function peak(): number {
	const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
	const kilobytes = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
	return kilobytes / 1024;
}

const resident = (): number => process.memoryUsage.rss() / MEGABYTE;

/**
 * What the package costs a process that has loaded nothing of it yet.
 */
export async function footprintTask({ texts, host }: { texts: string[]; host: Host }): Promise<Footprint> {
	if (host === 'n8n') await (await import('../../../tools/engine/startEngine.js')).startEngine();
	const baseMegabytes = resident();
	const started = performance.now();
	await analyze(['The room was clean and the staff were kind.']);
	const coldStartSeconds = (performance.now() - started) / 1000;
	const { delay } = await withLoopDelay(async () => await analyze(texts));
	const workingMegabytes = resident();
	const peakMegabytes = peak();
	await wait(AFTER_IDLE_MILLISECONDS);
	return { coldStartSeconds, baseMegabytes, peakMegabytes, workingMegabytes, unloadedMegabytes: resident(), delay };
}
