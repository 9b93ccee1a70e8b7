// npm test, after the build: runs jest on the engine that users have and closes with one line that
// counts. Parameters are jest's own, for example: npm test -- test/models
process.env.N8N_MARKETING_AI_ENGINE = 'simd';
process.env.NODE_ENV ??= 'test';

import { createRequire } from 'node:module';
import { root } from './paths.mjs';

const { buildArgv, runCLI } = createRequire(import.meta.url)('jest');

process.stdout.write(`Engine: ${process.env.N8N_MARKETING_AI_ENGINE}\n`);
const { results } = await runCLI(await buildArgv(process.argv.slice(2)), [root]);

// A file that does not even load has no tests to count: it counts as one that failed.
const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
const skipped = results.numPendingTests + results.numTodoTests;
const counts = [`${results.numPassedTests} passed`, `${failed} failed`];
if (skipped > 0) counts.push(`${skipped} skipped`);
process.stdout.write(`${counts.join(', ')}\n`);
// Ends the process even where a test has left a worker or a timer behind.
process.exit(failed === 0 && results.numPassedTests > 0 ? 0 : 1);
