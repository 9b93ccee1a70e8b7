import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkDiskSpace, freeGigabytes } from './checkDiskSpace';
import { withFolderLock } from './folderLock';
import { installNode } from './installNode';
import type { OnProgress } from './installProgress';
import { installSqlite } from './installSqlite';
import type { SqliteOrigin } from './installSqlite';
import { n8nFolder } from './n8nFolder';
import { CURRENT_N8N, releaseOf } from './releases';
import type { N8nRelease } from './releases';
import { runNpm } from './runNpm';
import { treeShare } from './treeShare';
import { writeManifest } from './writeManifest';

export interface InstallOptions {
	/** Default: what `npm start` opens. */
	version?: string;
	/** Where everything fetched lies. Default: `n8nFolder()`. */
	folder?: string;
	onProgress?: OnProgress;
	signal?: AbortSignal;
}

export interface N8nInstallation {
	/** The Node program that n8n runs on. */
	node: string;
	/** n8n's command, a script for that Node. */
	n8n: string;
	version: string;
	/** To be added to the environment of everything that is started with it. */
	environment: Record<string, string>;
}

interface Stamp {
	version: string;
	sqlite: SqliteOrigin;
}

/**
 * Fetches Node (where this one does not fit) and n8n from npm into an ignored folder, once. What was
 * finished before an interruption is not done again: npm keeps what it has fetched in its own cache.
 *
 * @throws InstallError which says what to do
 */
export async function installN8n({
	version = CURRENT_N8N,
	folder = n8nFolder(),
	onProgress,
	signal,
}: InstallOptions = {}): Promise<N8nInstallation> {
	const release = releaseOf(version);
	const home = join(folder, `n8n-${version}`);
	const stampFile = join(home, 'installed.json');
	mkdirSync(folder, { recursive: true });
	if (!existsSync(stampFile)) {
		const waiting = (owner: number): void =>
			onProgress?.({ step: 'waiting', title: `n8n ${version}`, share: null, detail: `process ${owner} is installing it`, done: false });
		await withFolderLock(home, async () => {
			if (existsSync(stampFile)) return;
			const { node } = await installNode(folder, release.nodeMajors, { onProgress, signal });
			await installTree(release, { home, node, onProgress, signal });
			const sqlite = await installSqlite({ node, modules: join(home, 'node_modules'), onProgress, signal });
			const stamp: Stamp = { version, sqlite };
			writeFileSync(stampFile, `${JSON.stringify(stamp)}\n`);
		}, waiting);
	}
	const { node } = await installNode(folder, release.nodeMajors, { onProgress, signal });
	return {
		node,
		n8n: join(home, 'node_modules/n8n/bin/n8n'),
		version,
		environment: { PATH: `${dirname(node)}:${process.env.PATH ?? ''}`, ...release.environment, ...platformEnvironment() },
	};
}

/** n8n's new expression engine (isolated-vm) has no prebuilt file for Intel Macs. */
function platformEnvironment(): Record<string, string> {
	return process.platform === 'darwin' && process.arch === 'x64' ? { N8N_EXPRESSION_ENGINE: 'legacy' } : {};
}

/** Whether `installN8n` would have nothing to fetch. */
export function isInstalled(version = CURRENT_N8N, folder = n8nFolder()): boolean {
	return existsSync(join(folder, `n8n-${version}`, 'installed.json'));
}

interface Tree {
	home: string;
	node: string;
	onProgress?: OnProgress;
	signal?: AbortSignal;
}

async function installTree(release: N8nRelease, { home, node, onProgress, signal }: Tree): Promise<void> {
	const { version, overrides, fetches, gigabytes } = release;
	if (treeIsWhole(home, version)) return;
	checkDiskSpace(home, gigabytes);
	// A tree that was interrupted may hold packages that are only half there.
	rmSync(join(home, 'node_modules'), { recursive: true, force: true });
	writeManifest(home, { n8n: version }, overrides);
	let fetched = 0;
	let share = 0;
	const freeBefore = freeGigabytes(home);
	const say = (done = false): void => {
		const signs = { answered: fetched / fetches, written: (freeBefore - freeGigabytes(home)) / gigabytes };
		share = done ? 1 : Math.max(share, treeShare(signs));
		const detail = done ? 'installed' : fetched < fetches * 0.97 ? 'fetching its packages' : 'fetching and unpacking the large ones';
		onProgress?.({ step: 'n8n', title: `n8n ${version}`, share, detail, done });
	};
	say();
	const timer = setInterval(() => say(), 1000);
	try {
		await runNpm({
			node,
			parameters: ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=http'],
			folder: home,
			onLine: (line) => {
				if (line.startsWith('npm http')) fetched += 1;
			},
			signal,
		});
	} finally {
		clearInterval(timer);
	}
	say(true);
}

/** npm writes its list of what is there last of all. */
function treeIsWhole(home: string, version: string): boolean {
	try {
		const list = JSON.parse(readFileSync(join(home, 'node_modules/.package-lock.json'), 'utf8')) as {
			packages: Record<string, { version: string }>;
		};
		return list.packages['node_modules/n8n']?.version === version;
	} catch {
		return false;
	}
}
