import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const DEBIAN_FOLDER = '/usr/lib/postgresql';

/** Folder of `initdb` and `postgres`: on the PATH, or where Debian puts the newest; null when there is none. */
export function postgresPrograms(): string | null {
	const versions = existsSync(DEBIAN_FOLDER) ? readdirSync(DEBIAN_FOLDER) : [];
	const newestFirst = [...versions].sort((one, other) => Number(other) - Number(one));
	const folders = [
		...newestFirst.map((version) => path.join(DEBIAN_FOLDER, version, 'bin')),
		...(process.env.PATH ?? '').split(path.delimiter),
	];
	return folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(path.join(folder, name)))) ?? null;
}
