import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { N8nInstallation } from './installN8n';
import { runNpm } from './runNpm';
import { runProgram } from './runProgram';

/** What n8n gives npm, in its own order (n8n 2.41, community-packages.service.js). */
export const INSTALLER_PARAMETERS = [
	'install',
	'--audit=false',
	'--fund=false',
	'--bin-links=false',
	'--install-strategy=shallow',
	'--ignore-scripts=true',
	'--package-lock=false',
];

/** What n8n strikes from a package's manifest, so that no package brings an n8n of its own. */
const STRUCK = ['devDependencies', 'peerDependencies', 'optionalDependencies'] as const;

export interface PackageInstallation {
	installation: N8nInstallation;
	tarball: string;
	/** n8n's user folder, as in `startN8n`. */
	folder: string;
}

/**
 * Installs a tarball step by step as n8n's own installer does, without the registry: untar, strike
 * what n8n strikes, npm install inside the package's folder. An older version there is replaced.
 *
 * @returns the package's folder
 */
export async function installPackage({ installation, tarball, folder }: PackageInstallation): Promise<string> {
	const nodes = join(folder, '.n8n/nodes');
	const modules = join(nodes, 'node_modules');
	mkdirSync(modules, { recursive: true });
	keepManifest(nodes);
	const unpacked = mkdtempSync(join(nodes, 'unpacking-'));
	try {
		const untar = await runProgram('tar', ['-xzf', tarball, '-C', unpacked, '--strip-components=1']);
		if (untar.status !== 0) throw new Error(`${tarball} could not be unpacked: ${untar.output.trim()}`);
		const name = strikeDependencies(unpacked);
		await runNpm({ node: installation.node, parameters: INSTALLER_PARAMETERS, folder: unpacked });
		const home = join(modules, name);
		rmSync(home, { recursive: true, force: true });
		renameSync(unpacked, home);
		return home;
	} finally {
		rmSync(unpacked, { recursive: true, force: true });
	}
}

/** n8n keeps a manifest there too; without one npm would look for the next one above. */
function keepManifest(nodes: string): void {
	const file = join(nodes, 'package.json');
	if (existsSync(file)) return;
	writeFileSync(file, `${JSON.stringify({ name: 'installed-nodes', private: true, dependencies: {} }, null, 2)}\n`);
}

function strikeDependencies(folder: string): string {
	const file = join(folder, 'package.json');
	const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
	const kept = Object.entries(manifest).filter(([key]) => !STRUCK.some((struck) => struck === key));
	writeFileSync(file, JSON.stringify(Object.fromEntries(kept), null, 2));
	return String(manifest.name);
}
