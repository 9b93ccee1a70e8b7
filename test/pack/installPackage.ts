import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { repository, runProgram } from './runChild';

export interface Manifest {
	name: string;
	version: string;
	n8n: { n8nNodesApiVersion: number; strict: boolean; nodes: string[]; credentials: string[] };
	[key: string]: unknown;
}

export interface InstalledPackage {
	tarball: string;
	/** The package's folder, as it lies in n8n. */
	folder: string;
	/** As it was packed, before n8n's installer changed it. */
	packedManifest: Manifest;
	/** A NODE_PATH that leads to n8n-workflow and to nothing else. */
	nodePath: string;
}

const installParameters = [
	'install',
	'--audit=false',
	'--fund=false',
	'--bin-links=false',
	'--install-strategy=shallow',
	'--ignore-scripts=true',
	'--package-lock=false',
];

/**
 * Packs dist/ with our own command and installs the tarball step by step as n8n's installer does:
 * untar, delete what it deletes from the manifest, npm install inside the package's folder.
 *
 * @param workshop an empty folder outside the repository
 */
export async function installPackage(workshop: string): Promise<InstalledPackage> {
	await runProgram(process.execPath, ['tools/pack.mjs', '--out', workshop]);
	const [file] = (await readdir(workshop)).filter((name) => name.endsWith('.tgz'));
	const tarball = path.join(workshop, file ?? 'missing.tgz');

	const folder = path.join(workshop, 'nodes/node_modules/n8n-nodes-marketing-ai');
	await mkdir(folder, { recursive: true });
	await runProgram('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
	const packedManifest = await readManifest(folder);
	const { devDependencies, peerDependencies, optionalDependencies, ...kept } = packedManifest;
	void [devDependencies, peerDependencies, optionalDependencies];
	await writeFile(path.join(folder, 'package.json'), JSON.stringify(kept, null, 2));
	await runProgram('npm', installParameters, { cwd: folder });

	const nodePath = path.join(workshop, 'host/node_modules');
	await mkdir(nodePath, { recursive: true });
	await symlink(path.join(repository, 'node_modules/n8n-workflow'), path.join(nodePath, 'n8n-workflow'), 'dir');
	return { tarball, folder, packedManifest, nodePath };
}

async function readManifest(folder: string): Promise<Manifest> {
	return JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}
