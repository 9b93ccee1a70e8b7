// Runs endToEndPart.cjs as `npm run test:e2e` runs a part, and prints last what was counted.
import { fileURLToPath } from 'node:url';
import { runPart } from '../../../tools/e2e/runPart.mjs';

const counts = await runPart(fileURLToPath(new URL('endToEndPart.cjs', import.meta.url)));
process.stdout.write(`${JSON.stringify(counts)}\n`);
