import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { MissingData } from './readSet';

const MOST_BYTES = 512 * 2 ** 20;

/**
 * Lines of an .xz file of the data folder. Node cannot unpack xz: the command `xz` does.
 * @throws MissingData when the file is not there, Error when `xz` is not installed or fails
 */
export function readPacked(folder: string, file: string): string[] {
	const path = join(folder, file);
	if (!existsSync(path)) throw new MissingData(file);
	const { error, status, stdout } = spawnSync('xz', ['--decompress', '--stdout', path], { maxBuffer: MOST_BYTES });
	if (error) throw new Error(`${file} is packed and the command xz cannot be started (${error.message})`);
	if (status !== 0) throw new Error(`xz ended with status ${status} on ${file}`);
	return stdout.toString('utf8').replace(/\r?\n$/, '').split('\n').map((line) => line.replace(/\r$/, ''));
}
