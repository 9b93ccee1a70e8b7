// An update: n8n loads the newer copy of the package while a node of the older one is still at work.
const { options, workers, request, report, generate } = require('./support.cjs');
const older = require(`${options.older}/models/runtime`);
const newer = require(`${options.newer}/models/runtime`);

const judge = async (pool, texts, onProgress) => await pool.run('sentiment.analyze', request(texts), { onProgress });

async function main() {
	const texts = generate(60, 5);
	const oldPool = older.getPool();
	let begin;
	const begun = new Promise((resolve) => (begin = resolve));
	const job = judge(oldPool, texts, begin);
	await begun;
	const newPool = newer.getPool();
	const [finished, fresh] = await Promise.all([job, judge(newPool, ['Good.'])]);
	let refused = null;
	await judge(oldPool, ['Good.']).catch(({ code }) => (refused = code));
	const later = older.getPool();
	const laterResult = await judge(later, ['Good.']);
	while (workers[0].threadId !== -1) await new Promise((resolve) => setTimeout(resolve, 20));
	report({
		finished: finished.readings.length,
		fresh: fresh.readings.length,
		refused,
		replaced: newPool !== oldPool && newer.getPool() === newPool,
		ownPool: later !== newPool && later !== oldPool && older.getPool() === later,
		later: laterResult.readings.length,
		workers: workers.length,
	});
}

void main();
