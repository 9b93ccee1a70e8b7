import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A data file that is not there; the benchmark says so and goes on. */
export class MissingData extends Error {
	constructor(file: string) {
		super(`${file} is not in the data folder: skipped (bench/README.md says where it comes from)`);
		this.name = 'MissingData';
	}
}

/**
 * Lines of a text file of the data folder, packed or not, without the empty last one.
 * @throws MissingData
 */
export function readLines(folder: string, file: string): string[] {
	const path = join(folder, file);
	if (!existsSync(path)) throw new MissingData(file);
	const bytes = readFileSync(path);
	const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
	return text.replace(/\r?\n$/, '').split('\n');
}
