// npm run bench -- forecast [--data FOLDER] [--only PART,PART] [--quick]; see bench/README.md.
import { runFamily } from './harness/runFamily';
import { parts } from './forecast/parts';

runFamily('forecast', parts, process.argv.slice(2), 'models/forecast, default options', 'requirements-forecast').catch(
	(error: unknown) => {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		process.exitCode = 1;
	},
);
