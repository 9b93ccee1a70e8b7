import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { buildFolder, distFolder, root } from '../paths.mjs';

/** Holds the moment at which the last good build began. */
export const stampFile = path.join(buildFolder, 'stamp');

const sources = [
	'nodes',
	'credentials',
	'models',
	'tools',
	'bench',
	'gulpfile.js',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	'tsconfig.build.json',
];

/**
 * Whether dist/ is missing or some source has changed since the last build.
 * Folders count too: their time moves when a file in them is deleted.
 *
 * @returns {Promise<boolean>}
 */
export async function isStale() {
	const stamp = await readFile(stampFile, 'utf8').catch(() => '');
	const built = Date.parse(stamp.trim());
	if (Number.isNaN(built) || !(await exists(distFolder))) return true;
	for (const source of sources) {
		if ((await newest(path.join(root, source))) >= built) return true;
	}
	return false;
}

async function exists(file) {
	return (await stat(file).catch(() => null)) !== null;
}

/** The latest change under a file or folder, in ms since 1970; 0 when it is not there. */
async function newest(start) {
	const about = await stat(start).catch(() => null);
	if (about === null) return 0;
	if (!about.isDirectory()) return about.mtimeMs;
	const names = await readdir(start);
	const times = await Promise.all(names.map((name) => newest(path.join(start, name))));
	return Math.max(about.mtimeMs, ...times);
}
