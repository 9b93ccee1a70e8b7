import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { buildFolder, root } from '../paths.mjs';

/**
 * Turns the TypeScript commands (one file each, directly in tools/ and bench/) into
 * .build/tools/*.js and .build/bench/*.js. Packages are left outside; our own sources go in.
 *
 * @returns {Promise<void>}
 */
export async function bundleTools() {
	for (const folder of ['tools', 'bench']) {
		const names = await readdir(path.join(root, folder)).catch(() => []);
		const entryPoints = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
		const outdir = path.join(buildFolder, folder);
		await rm(outdir, { recursive: true, force: true });
		if (entryPoints.length === 0) continue;
		await build({
			absWorkingDir: root,
			entryPoints: entryPoints.map((name) => path.join(root, folder, name)),
			outdir,
			bundle: true,
			platform: 'node',
			target: 'node20',
			format: 'cjs',
			charset: 'utf8',
			packages: 'external',
			logLevel: 'warning',
		});
	}
}
