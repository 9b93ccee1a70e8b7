// Runs one bundled part of test/e2e and prints check by check; started by runPart.mjs, which counts.
import { createRequire } from 'node:module';

const { part } = createRequire(import.meta.url)(process.argv[2]);

const print = (line) => process.stdout.write(`  ${line}\n`);
const count = async (outcome) => await new Promise((resolve) => process.send({ outcome }, resolve));
const words = (error) => (error instanceof Error ? error.message : String(error));
const indented = (text) => text.split('\n').join('\n          ');
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Everything that was counted, so that the process does not end before it is told. */
const told = [];

const checks = {
	async check(name, body) {
		const started = Date.now();
		try {
			await body();
			print(`ok      ${name} (${seconds(started)})`);
			told.push(count('passed'));
		} catch (error) {
			print(`FAILED  ${name} (${seconds(started)})\n          ${indented(words(error))}`);
			told.push(count('failed'));
		}
	},
	skip(name, reason) {
		print(`skipped ${name}: ${reason}`);
		told.push(count('skipped'));
	},
	note(line) {
		print(`        ${indented(line)}`);
	},
};

process.stdout.write(`\n${part.name}: ${part.title}\n`);
// Ctrl-C reaches this process through the runner: leave at once, the runner ends the servers.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const reason = await part.missing();
if (reason === null) {
	try {
		await part.run(checks);
	} catch (error) {
		print(`FAILED  the part threw\n          ${indented(error?.stack ?? words(error))}`);
		told.push(count('failed'));
	}
} else {
	checks.skip('the whole part', reason);
}
await Promise.all(told);
// Ends the process even where a part has left a timer behind.
process.exit(0);
