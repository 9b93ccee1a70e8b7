import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One checksum over the names and bytes of all files under a folder. */
export function folderChecksum(folder: string): string {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
	const hash = createHash('sha256');
	for (const file of files.sort()) hash.update(path.relative(folder, file)).update('\0').update(readFileSync(file));
	return hash.digest('hex');
}
