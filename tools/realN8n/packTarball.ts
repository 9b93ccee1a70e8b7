import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRepository } from '../engine/repository';
import { npmEnvironment } from './runNpm';
import { runProgram } from './runProgram';

/**
 * Packs dist/ with our own command, into a folder that is made for it.
 *
 * @returns the tarball's path
 */
export async function packTarball(folder = mkdtempSync(join(tmpdir(), 'marketing-ai-tarball-'))): Promise<string> {
	const root = findRepository();
	const { status, output } = await runProgram(process.execPath, [join(root, 'tools/pack.mjs'), '--out', folder], {
		folder: root,
		environment: npmEnvironment(process.execPath),
	});
	const file = readdirSync(folder).find((name) => name.endsWith('.tgz'));
	if (status !== 0 || file === undefined) throw new Error(`The package could not be packed: ${output.trim()}`);
	return join(folder, file);
}
