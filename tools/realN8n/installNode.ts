import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isMusl } from '../../models/runtime/isMusl';
import { InstallError } from './installError';
import type { OnProgress } from './installProgress';
import type { NodePackage } from './nodePackage';
import { nodePackage } from './nodePackage';
import { runNpm } from './runNpm';
import { writeManifest } from './writeManifest';

export interface NodeInstallation {
	/** The program. */
	node: string;
	version: string;
}

/**
 * A Node of the wanted major version: this one where it fits, else the one in `folder`, fetched from
 * npm (its binary packages hold the headers too) when it is not there yet.
 *
 * @throws InstallError on a platform that npm has no Node for
 */
export async function installNode(
	folder: string,
	majors: readonly number[],
	{ onProgress, signal }: { onProgress?: OnProgress; signal?: AbortSignal } = {},
): Promise<NodeInstallation> {
	const here = process.versions.node;
	if (majors.includes(Number(here.split('.')[0]))) return { node: process.execPath, version: here };
	const major = majors[0] ?? 0;
	const found = isMusl() ? null : nodePackage(process.platform, process.arch, major);
	if (found === null) {
		throw new InstallError(
			`n8n needs Node ${majors.join(' or ')}; this is Node ${here}, and npm has no Node ${major} for ${process.platform} ${process.arch}${isMusl() ? ' with musl' : ''}. Install Node ${major} and run this again.`,
		);
	}
	return { node: await fetchNode(folder, found, { onProgress, signal }), version: found.version };
}

/** Fetches one Node package, unless it lies there already. */
export async function fetchNode(
	folder: string,
	{ name, version }: NodePackage,
	{ onProgress, signal }: { onProgress?: OnProgress; signal?: AbortSignal } = {},
): Promise<string> {
	const home = join(folder, `node-${version}`);
	const node = join(home, 'node_modules', name, 'bin', 'node');
	if (existsSync(join(home, 'node_modules', '.package-lock.json')) && existsSync(node)) return node;
	const title = `Node ${version}`;
	onProgress?.({ step: 'node', title, share: null, detail: 'fetching', done: false });
	rmSync(home, { recursive: true, force: true });
	writeManifest(home, { [name]: version });
	await runNpm({
		node: process.execPath,
		parameters: ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline'],
		folder: home,
		signal,
	});
	onProgress?.({ step: 'node', title, share: 1, detail: 'fetched', done: true });
	return node;
}
