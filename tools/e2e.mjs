// npm run test:e2e [PART …], after the build: runs the parts of test/e2e one after another, check by
// check, and closes with one line that counts. Without a name it runs all of them.
import { bundleParts } from './e2e/bundleParts.mjs';
import { runPart } from './e2e/runPart.mjs';

const parts = await bundleParts();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !parts.has(name));

if (unknown.length > 0) {
	process.stderr.write(
		`No part is called ${unknown.map((name) => JSON.stringify(name)).join(', ')}. There are: ${[...parts.keys()].join(', ')}\n` +
			'Usage: npm run test:e2e [PART …]\n',
	);
	process.exitCode = 1;
} else {
	const total = { passed: 0, failed: 0, skipped: 0 };
	for (const name of wanted.length > 0 ? wanted : parts.keys()) {
		const counts = await runPart(parts.get(name));
		for (const key of Object.keys(total)) total[key] += counts[key];
	}
	process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
	process.exitCode = total.failed === 0 ? 0 : 1;
}
