// A pool that nobody asks for a while ends its threads, and starts one again when asked.
const { once } = require('node:events');
const { options, workers, request, report } = require('./support.cjs');
const { getPool } = require(`${options.dist}/models/runtime`);

async function main() {
	const keepAlive = setTimeout(() => undefined, 580_000);
	const judge = async () => (await getPool().run('sentiment.analyze', request(['Good.']))).readings[0];
	const first = await judge();
	const [worker] = workers;
	await (worker.threadId === -1 ? undefined : once(worker, 'exit'));
	const second = await judge();
	report({ workers: workers.length, same: JSON.stringify(first) === JSON.stringify(second) });
	clearTimeout(keepAlive);
}

void main();
