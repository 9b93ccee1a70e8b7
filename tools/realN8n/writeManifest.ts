import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a folder into which npm installs exactly these packages. */
export function writeManifest(
	folder: string,
	dependencies: Readonly<Record<string, string>>,
	overrides: Readonly<Record<string, string>> = {},
): void {
	mkdirSync(folder, { recursive: true });
	const manifest = { name: 'fetched', private: true, dependencies, overrides };
	writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
