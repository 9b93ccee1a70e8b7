// What the package costs a process: memory before anything of it is loaded, after 300 texts, at its
// highest, and after the idle worker has ended. Needs N8N_MARKETING_AI_IDLE_MINUTES.
const { readFileSync } = require('node:fs');
const { once } = require('node:events');
const { setTimeout: wait } = require('node:timers/promises');
const { options, workers, request, report, generate } = require('../../integration/runtime/support.cjs');

const MEGABYTE = 2 ** 20;
/** The system takes pages back some time after they are given up. */
const SETTLING_MILLISECONDS = 4_000;

const resident = () => process.memoryUsage.rss() / MEGABYTE;

/** Linux keeps the peak of this very process; `maxRSS` may be inherited from the parent. */
const peak = () => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? NaN) / 1024;

async function main() {
	const keepAlive = setTimeout(() => undefined, 580_000);
	const texts = generate(300, 8);
	const base = resident();
	const { getPool } = require(`${options.dist}/models/runtime`);
	const { model } = await getPool().run('sentiment.analyze', request(texts));
	const [working, highest] = [resident(), peak()];
	const [worker] = workers;
	await (worker.threadId === -1 ? undefined : once(worker, 'exit'));
	await wait(SETTLING_MILLISECONDS);
	report({ engine: model.engine, base, working, peak: highest, unloaded: resident() });
	clearTimeout(keepAlive);
}

void main();
