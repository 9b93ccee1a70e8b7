// npm run pack, after the build: the tarball that n8n would install. [--out FOLDER]
// What only developers need (devDependencies, overrides, scripts) is left out of the packed
// manifest, so packing goes through a folder of its own.
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildFolder, distFolder, root } from './paths.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: root } } });
const outFolder = path.resolve(values.out);
const staging = path.join(buildFolder, `pack-${process.pid}`);
const documents = ['README.md', 'CHANGELOG.md', 'LICENSE'];

async function stage() {
	await mkdir(staging, { recursive: true });
	await cp(distFolder, path.join(staging, 'dist'), { recursive: true });
	for (const document of documents) {
		await cp(path.join(root, document), path.join(staging, document));
	}
	const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
	for (const key of ['devDependencies', 'overrides', 'scripts']) delete manifest[key];
	manifest.files = [...manifest.files, 'CHANGELOG.md'];
	await writeFile(path.join(staging, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

function npmPack() {
	const result = spawnSync(
		'npm',
		['pack', '--ignore-scripts', '--silent', '--json', '--pack-destination', outFolder],
		{ cwd: staging, encoding: 'utf8', shell: process.platform === 'win32' },
	);
	if (result.status !== 0) throw new Error(result.stderr || String(result.error));
	const packed = JSON.parse(result.stdout);
	// npm 10 answers with a list, npm 11 with an object by name.
	return Array.isArray(packed) ? packed[0] : Object.values(packed)[0];
}

const megabytes = (bytes) => (bytes / 1e6).toFixed(1);

try {
	await mkdir(outFolder, { recursive: true });
	await stage();
	const packed = npmPack();
	const file = path.join(outFolder, packed.filename);
	const { size } = await stat(file);
	process.stdout.write(
		`${path.relative(process.cwd(), file) || file}: ${megabytes(size)} MB packed, ${megabytes(packed.unpackedSize)} MB unpacked, ${packed.entryCount} files\n`,
	);
} catch (error) {
	process.stderr.write(`Packing failed: ${error.message}\n`);
	process.exitCode = 1;
} finally {
	await rm(staging, { recursive: true, force: true });
}
