// npm run bench -- recommendation [--data FOLDER] [--only PART,PART] [--quick]; see bench/README.md.
import { runFamily } from './harness/runFamily';
import { parts } from './recommendation/parts';

runFamily('recommendation', parts, process.argv.slice(2), 'models/recommend, default options', 'requirements-recommendation').catch(
	(error: unknown) => {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		process.exitCode = 1;
	},
);
