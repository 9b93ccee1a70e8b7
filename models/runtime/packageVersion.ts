import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

let known: string | null = null;

/** The version in the manifest of the copy that this code belongs to. */
export function packageVersion(): string {
	if (known) return known;
	let folder = __dirname;
	while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
	const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
	known = manifest.version;
	return known;
}
