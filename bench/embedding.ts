// npm run bench -- embedding [--data FOLDER] [--only PART,PART] [--quick]; see bench/README.md.
import { describeEncoder } from './embedding/vectors';
import { parts } from './embedding/parts';
import { runFamily } from './harness/runFamily';

runFamily('embedding', parts, process.argv.slice(2), describeEncoder()).catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
