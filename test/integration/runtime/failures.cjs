// Cancelling, a worker that dies, turns between executions, what cannot be sent; one after the other in one process.
const { options, workers, request, report, failureOf, generate } = require('./support.cjs');
const { getPool } = require(`${options.dist}/models/runtime`);

const pool = getPool();
const long = generate(150, 3);
const judge = (texts, more) => pool.run('sentiment.analyze', request(texts), more);
const tick = () => new Promise((resolve) => setImmediate(resolve));

/** Starts a long job and waits until it has done something. */
async function begin(more = {}) {
	let ended = false;
	let started;
	const begun = new Promise((resolve) => (started = resolve));
	const promise = judge(long, { ...more, onProgress: ({ done }) => done > 0 && started() });
	promise.catch(() => undefined).finally(() => (ended = true));
	await begun;
	return { promise, hasEnded: () => ended };
}

async function turns() {
	const longRun = await begin({ execution: 'long' });
	const short = await judge(['Very good.'], { execution: 'short' });
	const waited = longRun.hasEnded();
	const { readings } = await longRun.promise;
	return { shortWaited: waited, short: short.readings.length, long: readings.length };
}

async function cancelling() {
	const controller = new AbortController();
	const run = await begin({ signal: controller.signal });
	controller.abort();
	await tick();
	const atOnce = run.hasEnded();
	const failure = await failureOf(run.promise);
	const next = await judge(['Still works.']);
	const late = await failureOf(judge(['Too late.'], { signal: controller.signal }));
	const after = new AbortController();
	await judge(['Done.'], { signal: after.signal });
	after.abort();
	return { atOnce, failure, next: next.readings.length, late, workers: workers.length };
}

async function dying() {
	const run = await begin();
	const beside = failureOf(judge(['Waits behind it.']));
	await workers.at(-1).terminate();
	const failure = await failureOf(run.promise);
	const next = await judge(['Works again.']);
	return { failure, beside: await beside, next: next.readings.length, workers: workers.length };
}

async function main() {
	await judge(['Loads the model.']);
	report({
		turns: await turns(),
		cancelling: await cancelling(),
		dying: await dying(),
		unknown: await failureOf(pool.run('no.such.task', {})),
		inherited: await failureOf(pool.run('constructor', {})),
		uncopyable: await failureOf(pool.run('sentiment.analyze', { texts: [() => 1] })),
		broken: await failureOf(pool.run('sentiment.analyze', null)),
		after: (await judge(['Still here.'])).readings.length,
	});
}

void main();
