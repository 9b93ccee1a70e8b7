// Two executions with a model each, where there is room for one: neither may lose its model in the middle.
const { options, request, report, generate } = require('./support.cjs');
const { getPool } = require(`${options.dist}/models/runtime`);

async function main() {
	const pool = getPool();
	const mine = { kind: 'folder', name: options.name };
	let begin;
	const begun = new Promise((resolve) => (begin = resolve));
	const long = pool.run('sentiment.analyze', request(generate(200, 8)), { execution: 'a', onProgress: ({ done }) => done > 0 && begin() });
	await begun;
	const short = await pool.run('sentiment.analyze', request(generate(3, 9), mine), { execution: 'b' });
	const { readings } = await long;
	const again = await pool.run('sentiment.analyze', request(['Good.']), { execution: 'c' });
	report({ bundled: readings.length, folder: short.readings.length, again: again.readings.length });
}

void main();
