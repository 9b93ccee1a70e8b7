// A part of `npm run test:e2e` that does everything a part may do, and leaves a server behind.
'use strict';
const { spawn } = require('node:child_process');

exports.part = {
	name: 'sample',
	title: 'passes, fails, skips, throws',
	missing: async () => process.env.SAMPLE_MISSING ?? null,
	run: async (checks) => {
		const server = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
		checks.note(`server ${server.pid}`);
		await checks.check('one that holds', async () => undefined);
		await checks.check('one that does not', async () => {
			throw new Error('two is not three');
		});
		checks.skip('one for another machine', 'there is no printer');
		if (process.env.SAMPLE_ABORT) process.abort();
		throw new Error('the cable came out');
	},
};
