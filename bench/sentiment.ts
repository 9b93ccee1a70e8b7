// npm run bench -- sentiment [--data FOLDER] [--only PART,PART] [--quick]; see bench/README.md.
import { serveParent } from './harness/serveParent';
import { tasks } from './sentiment/tasks';

const [, , mode, name = ''] = process.argv;

async function main(): Promise<void> {
	// Only the parent loads these: a child's memory is measured.
	const { runFamily } = await import('./harness/runFamily.js');
	const { parts } = await import('./sentiment/parts.js');
	const { describeModel } = await import('./sentiment/packageUnderTest.js');
	await runFamily('sentiment', parts, process.argv.slice(2), describeModel());
}

if (mode === '--child') {
	const load = tasks[name];
	if (load === undefined) throw new Error(`No task is called ${name}`);
	serveParent(load);
} else {
	main().catch((error: unknown) => {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		process.exitCode = 1;
	});
}
