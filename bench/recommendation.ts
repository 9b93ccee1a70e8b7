// npm run bench -- recommendation [--data FOLDER] [--only PART,PART] [--quick]; see bench/README.md.
import { serveParent } from './harness/serveParent';
import { tasks } from './recommendation/tasks';

const [, , mode, name = ''] = process.argv;

async function main(): Promise<void> {
	const { runFamily } = await import('./harness/runFamily.js');
	const { parts } = await import('./recommendation/parts.js');
	await runFamily('recommendation', parts, process.argv.slice(2), 'models/recommend, default options', 'requirements-recommendation');
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
