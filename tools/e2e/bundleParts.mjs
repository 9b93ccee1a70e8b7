import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { buildFolder, root } from '../paths.mjs';

const ending = '.e2e.ts';

/**
 * Turns test/e2e/NAME.e2e.ts into .build/e2e/NAME.e2e.js. Packages are left outside; our own sources go in.
 *
 * @returns {Promise<Map<string, string>>} the bundle's path by the part's name, in alphabetical order
 */
export async function bundleParts() {
	const folder = path.join(root, 'test/e2e');
	const files = (await readdir(folder)).filter((file) => file.endsWith(ending)).sort();
	const outdir = path.join(buildFolder, 'e2e');
	await rm(outdir, { recursive: true, force: true });
	await build({
		absWorkingDir: root,
		entryPoints: files.map((file) => path.join(folder, file)),
		outdir,
		bundle: true,
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		charset: 'utf8',
		packages: 'external',
		logLevel: 'warning',
	});
	return new Map(files.map((file) => [path.basename(file, ending), path.join(outdir, file.replace(/\.ts$/, '.js'))]));
}
