// npm run build: sources to dist/ (what ships) and .build/ (commands, not shipped).
// With --if-stale nothing happens when no source is newer than the last build.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bundleTools } from './build/bundleTools.mjs';
import { bundleWorker } from './build/bundleWorker.mjs';
import { isStale, stampFile } from './build/isStale.mjs';
import { buildFolder, distFolder, root } from './paths.mjs';
import { runNode } from './runNode.mjs';

const require = createRequire(import.meta.url);

// dist/ is made beside itself and moved into place whole, so that nothing ever loads half of it.
const staging = path.join(buildFolder, `dist-${process.pid}`);
const metafile = path.join(staging, 'metafile.json');

async function build() {
	const started = Date.now();
	await mkdir(staging, { recursive: true });
	await runNode([
		require.resolve('typescript/bin/tsc'),
		'--project',
		path.join(root, 'tsconfig.build.json'),
		'--outDir',
		staging,
	]);
	await writeFile(metafile, JSON.stringify(await bundleWorker(staging)));
	await runNode([path.join(path.dirname(require.resolve('gulp')), 'bin/gulp.js'), '--silent'], {
		BUILD_TARGET: staging,
		BUILD_METAFILE: metafile,
	});
	await rm(metafile);
	await rm(distFolder, { recursive: true, force: true });
	await rename(staging, distFolder);
	await bundleTools();
	await writeFile(stampFile, `${new Date(started).toISOString()}\n`);
	process.stdout.write(`Built dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

if (!process.argv.includes('--if-stale') || (await isStale())) {
	try {
		await build();
	} catch (error) {
		process.stderr.write(`Build failed: ${error.message}\n`);
		process.exitCode = 1;
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
}
