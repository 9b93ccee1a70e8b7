import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runProgram } from '../../../tools/realN8n';

export interface Tarball {
	version: string;
	file: string;
}

/** The version that a tarball holds. */
export async function versionOf(file: string): Promise<string> {
	const { output } = await runProgram('tar', ['-xzOf', file, 'package/package.json']);
	return (JSON.parse(output) as { version: string }).version;
}

/** The same package once more, one version further, as the next release would be. */
export async function nextVersion(file: string): Promise<Tarball> {
	const folder = mkdtempSync(join(tmpdir(), 'marketing-ai-next-'));
	try {
		await runProgram('tar', ['-xzf', file, '-C', folder]);
		const manifestFile = join(folder, 'package/package.json');
		const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as { name: string; version: string };
		const [major = '0', minor = '0', patch = '0'] = manifest.version.split('.');
		const version = `${major}.${minor}.${Number(patch) + 1}`;
		writeFileSync(manifestFile, JSON.stringify({ ...manifest, version }, null, 2));
		const next = join(dirname(file), `${manifest.name}-${version}.tgz`);
		await runProgram('tar', ['-czf', next, '-C', folder, 'package']);
		return { version, file: next };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
