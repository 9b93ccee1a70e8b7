// npm run bench -- FAMILY [--data FOLDER]: runs the benchmark of one family (bench/FAMILY.ts).
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { buildFolder } from './paths.mjs';
import { runNode } from './runNode.mjs';

const folder = path.join(buildFolder, 'bench');
const [family, ...parameters] = process.argv.slice(2);
const families = (await readdir(folder).catch(() => []))
	.filter((name) => name.endsWith('.js'))
	.map((name) => path.basename(name, '.js'));

if (families.includes(family)) {
	await runNode([path.join(folder, `${family}.js`), ...parameters]).catch((error) => {
		process.stderr.write(`${error.message}\n`);
		process.exitCode = 1;
	});
} else {
	process.stderr.write(
		`No benchmark is called ${JSON.stringify(family ?? '')}. There are: ${families.join(', ')}\n` +
			'Usage: npm run bench -- FAMILY [--data FOLDER]\n',
	);
	process.exitCode = 1;
}
