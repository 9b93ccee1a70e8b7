import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const PACKAGE = 'n8n-nodes-marketing-ai';

/**
 * Puts a program `npm` into a folder, for n8n's installer to find first on its PATH. It answers for
 * our package, which no registry has, from tarballs on disk (`npm view`, `npm pack`); everything
 * else (`npm install` inside the package) goes to the real npm.
 *
 * @param tarballs path by version
 * @param npm the real one's own script
 */
export function npmStandIn(folder: string, tarballs: Readonly<Record<string, string>>, npm: string): void {
	mkdirSync(folder, { recursive: true });
	const script = `#!/usr/bin/env node
const { copyFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const { spawnSync } = require('node:child_process');
const tarballs = ${JSON.stringify(tarballs)};
const [command, wanted = '', ...rest] = process.argv.slice(2);
const version = wanted.split('${PACKAGE}@')[1];
if (command === 'view' && version in tarballs) {
	console.log(JSON.stringify(version));
} else if (command === 'pack' && version in tarballs) {
	copyFileSync(tarballs[version], join(process.cwd(), basename(tarballs[version])));
	console.log(basename(tarballs[version]));
} else if (command === 'install') {
	process.exitCode = spawnSync(process.execPath, [${JSON.stringify(npm)}, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
} else {
	console.error('npm error code E404 ' + [command, wanted, ...rest].join(' '));
	process.exitCode = 1;
}
`;
	const file = join(folder, 'npm');
	writeFileSync(file, script);
	chmodSync(file, 0o755);
}
